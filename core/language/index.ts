export { checkLanguage } from './check-language';
export type { ReadableFile } from './readable-file';
