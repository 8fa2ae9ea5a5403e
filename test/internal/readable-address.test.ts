import { expect } from '@open-wc/testing';
import { readableAddress } from '../../src/internal/readable-address.js';

describe('readableAddress', () => {
  it('leaves out what readers do not need', () => {
    expect(readableAddress('https://hafenstadt.example/')).to.equal('hafenstadt.example');
    expect(readableAddress('https://hafenstadt.example/news/?page=2#top')).to.equal(
      'hafenstadt.example/news/?page=2#top',
    );
    expect(readableAddress('mailto:presse@hafenstadt.example')).to.equal('presse@hafenstadt.example');
    expect(readableAddress('tel:+49405550142')).to.equal('+49405550142');
  });

  it('keeps the scheme that is not encrypted', () => {
    expect(readableAddress('http://localhost:8000/a')).to.equal('http://localhost:8000/a');
  });

  it('shows letters as letters', () => {
    expect(readableAddress('https://hafenstadt.example/w%C3%A4rme/%E6%9D%B1%e4%ba%ac')).to.equal(
      'hafenstadt.example/wärme/東京',
    );
  });

  it('keeps encoded what could mislead or break', () => {
    for (const path of ['a%20b', '%2Fetc', '%E2%80%AEgpj.exe', '%C2%A0', '%FF%FE', '100%', '%E2%80%8B']) {
      expect(readableAddress(`https://hafenstadt.example/${path}`)).to.equal(`hafenstadt.example/${path}`);
    }
  });
});
