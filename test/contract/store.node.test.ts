import 'fake-indexeddb/auto';
import { storeContract } from './store-contract';

storeContract('a database of Node');
