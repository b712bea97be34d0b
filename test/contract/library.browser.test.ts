import { libraryContract } from './library-contract';
import { openTestLibrary } from './open-test-library';

libraryContract('the library in the browser', () => openTestLibrary());
