import { storeContract } from './store-contract';

storeContract('a database of the browser');
