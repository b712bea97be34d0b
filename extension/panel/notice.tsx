import type { ComponentChildren } from 'preact';

/** Something to know, where it matters: what happened, what is safe, what to do now. */
export function Notice({
  tone = 'plain',
  children,
}: {
  readonly tone?: 'plain' | 'warning' | 'alert';
  readonly children: ComponentChildren;
}) {
  return (
    <div class="notice" data-tone={tone} role={tone === 'alert' ? 'alert' : undefined}>
      {children}
    </div>
  );
}
