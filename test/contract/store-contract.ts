import { describe } from 'vitest';
import { losingContract } from './store/losing-contract';
import { upgradeContract } from './store/upgrade-contract';
import { waitingContract } from './store/waiting-contract';

/** What the database keeps to, in whichever engine it is opened. */
export function storeContract(name: string): void {
  describe(name, () => {
    upgradeContract();
    waitingContract();
    losingContract();
  });
}
