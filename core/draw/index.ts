export * from './calendar';
export * from './draw-next';
export * from './rank-for';
export * from './shown-cards';
export * from './shuffle';
export * from './situation';
