import { itHoldsAddresses } from './corpus.js';
import { hostAddresses, otherAddresses, scriptAddresses } from './lists/addresses.js';

describe('hostile addresses in every field', function () {
  this.timeout(100_000);
  itHoldsAddresses('own list of scripts as addresses', scriptAddresses, 'executed');
  itHoldsAddresses('own list of hosts', hostAddresses, 'requested');
  itHoldsAddresses('own list of other addresses', otherAddresses, 'requested');
});
