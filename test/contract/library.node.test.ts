import 'fake-indexeddb/auto';
import { createMemoryLibrary } from '#core/library';
import { libraryContract } from './library-contract';
import { openTestLibrary } from './open-test-library';

libraryContract('the library in memory', () => Promise.resolve(createMemoryLibrary()));
libraryContract('the library in a database of Node', () => openTestLibrary());
