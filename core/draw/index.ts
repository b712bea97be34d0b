export * from './calendar';
export * from './draw-next';
export * from './shuffle';
export * from './situation';
