import type { ComponentChildren } from 'preact';

/** A heading that unfolds its content: the browser's own element, so that it works without our script. */
export function Disclosure(props: {
  readonly summary: string;
  /** The language of the summary, where it differs from the page's. */
  readonly lang: string | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="disclosure">
      <summary lang={props.lang}>{props.summary}</summary>
      {props.children}
    </details>
  );
}
