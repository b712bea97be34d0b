/** The whole number above 0 in a text such as `5`, `5 min` or `5 minuten`, or undefined where it is none. */
export function minutesIn(text: string): number | undefined {
  const number = /^([1-9]\d{0,8})\s*(min(\.|uten|utes|uut|ute)?)?$/i.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** What an author may call the key for minutes, on a card and in a step. */
export const minutesAlso = { nl: ['Tijd', 'Duur'], en: ['Time', 'Duration'] } as const;
