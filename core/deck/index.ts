export * from './rich-text';
export * from './taxonomy';
export * from './card';
export * from './deck';
export * from './plain-text';
