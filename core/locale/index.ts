export * from './locale';
export * from './card-texts';
