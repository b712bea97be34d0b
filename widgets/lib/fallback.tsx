import type { Locale } from '#core/locale';
import { widgetTexts } from './widget-texts';

/** What the page wrote; where it wrote nothing, a line that says that the card is missing. */
export function Fallback({ empty, locale }: { readonly empty: boolean; readonly locale: Locale }) {
  return (
    <>
      <slot />
      {empty && (
        <p class="notice" role="status" lang={locale}>
          {widgetTexts[locale].failed}
        </p>
      )}
    </>
  );
}

/** Whether the page wrote anything to read between the tags. */
export function hasContent(element: Element): boolean {
  return Array.from(element.childNodes).some((node) =>
    node instanceof Element ? node.localName !== 'script' : node instanceof Text && node.data.trim() !== '',
  );
}
