import ts from 'typescript';

/**
 * The modules that a module loads before it runs, as written: `import … from`, `export … from`, `import '…'`.
 * Types are left out, since nothing loads them; so is `import()`.
 */
export function staticImports(source: string, fileName = 'module.js'): string[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest);
  return file.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement);
    if (!isImport && !ts.isExportDeclaration(statement)) return [];
    if (isImport ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword : statement.isTypeOnly)
      return [];
    const { moduleSpecifier } = statement;
    return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? [moduleSpecifier.text] : [];
  });
}
