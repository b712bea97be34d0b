import { describeSizes, measureSizes } from './size/measure-sizes';

const sizes = measureSizes();
console.log(describeSizes(sizes));
process.exitCode = sizes.every((size) => size.ok) ? 0 : 1;
