import ts from 'typescript';

/** What a module can take hold of without importing it. */
export type Power = 'clock' | 'timer' | 'chance' | 'network' | 'storage' | 'page' | 'console' | 'process';

const powerOfGlobal = new Map<string, Power>(
  Object.entries({
    clock: ['performance'],
    timer: ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask'],
    chance: ['crypto'],
    network: ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'importScripts'],
    storage: ['indexedDB', 'localStorage', 'sessionStorage', 'caches', 'cookieStore', 'BroadcastChannel'],
    page: [
      ...['document', 'window', 'self', 'globalThis', 'navigator', 'location', 'history', 'customElements'],
      ...['matchMedia', 'postMessage', 'addEventListener', 'alert', 'confirm', 'DOMParser', 'Worker'],
    ],
    console: ['console'],
    process: ['process', 'Buffer'],
  } satisfies Record<Power, string[]>).flatMap(([power, names]) =>
    names.map((name) => [name, power as Power] as const),
  ),
);

export interface Use {
  /** As written, for instance `Date.now`. */
  readonly name: string;
  readonly power: Power;
  readonly line: number;
}

/** Every use of a power in a module. Strings, comments, types, and names that the module made itself do not count. */
export function powersOf(source: string, fileName = 'module.tsx'): Use[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const own = declaredNames(file);
  const uses: Use[] = [];
  const add = (node: ts.Node, name: string, power: Power) => {
    uses.push({ name, power, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isPropertyAccessExpression(node)) {
      const name = node.getText();
      if (name === 'Date.now') add(node, name, 'clock');
      if (name === 'Math.random') add(node, name, 'chance');
    }
    // A date of given numbers is a value; without any it is the clock.
    if (ts.isNewExpression(node) && isDate(node) && !node.arguments?.length) add(node, 'new Date()', 'clock');
    if (ts.isCallExpression(node) && isDate(node)) add(node, 'Date()', 'clock');
    if (ts.isIdentifier(node) && isRead(node) && !own.has(node.text)) {
      const power = powerOfGlobal.get(node.text);
      if (power) add(node, node.text, power);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

function isDate(node: ts.NewExpression | ts.CallExpression): boolean {
  return ts.isIdentifier(node.expression) && node.expression.text === 'Date';
}

/** Whether an identifier stands for a value, and is not the name of a property. */
function isRead(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isJsxAttribute(parent) || ts.isImportSpecifier(parent) || ts.isLabeledStatement(parent))
    return false;
  return !(ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent)) || parent.name !== node;
}

function declaredNames(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isImportSpecifier(node) ||
      ts.isImportClause(node) ||
      ts.isNamespaceImport(node);
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}
