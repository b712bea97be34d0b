/** The examples of the CommonMark specification. The package has no types of its own. */
declare module 'commonmark-spec' {
  export const tests: readonly { readonly markdown: string; readonly number: number }[];
}
