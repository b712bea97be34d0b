export * from './card-view';
export * from './disclosure';
export * from './pictogram';
export * from './rich-text-view';
