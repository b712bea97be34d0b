import type { TextValue } from './metadata-keys';

const id = '[a-z0-9-]{1,64}';
const cardReference = new RegExp(`^(${id}/)?${id}$`);
const versionReference = new RegExp(`^${id}/${id}@\\S+$`);

/** Whether a text is `card` or `deck/card`. */
export const isCardReference = (text: string): boolean => cardReference.test(text);

/** Whether a text is `deck/card`. */
export const isFullReference = (text: string): boolean => text.includes('/') && isCardReference(text);

/** Whether a text may be the value of a key that holds one text of that kind. */
export const isTextValue: Readonly<Record<TextValue, (text: string) => boolean>> = {
  text: () => true,
  'group-size': (text) => /^\d{1,3}(\s*[-–]\s*\d{1,3})?$/.test(text),
  date: isDate,
  'adopted-from': (text) => versionReference.test(text),
};

/** Whether a text is a day of the Gregorian calendar, `YYYY-MM-DD`. */
function isDate(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}
