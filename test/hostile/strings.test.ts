import naughtyStrings from 'big-list-of-naughty-strings/blns.json';
import { itHoldsTexts } from './corpus.js';

describe('strings that break programs, in every field', function () {
  this.timeout(100_000);
  itHoldsTexts('Big List of Naughty Strings', naughtyStrings);
});
