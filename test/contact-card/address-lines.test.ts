import { expect } from '@open-wc/testing';
import { addressLines } from '../../src/contact-card/address-lines.js';

/** Renamed in 2022: engines know it by its old or its new name. */
const turkey = new Intl.DisplayNames('en', { type: 'region' }).of('TR') ?? '';

/** Street, postal code, locality, region, country, then the lines below the street, shown in English. */
const table: readonly (readonly [
  fields: readonly [string, string, string, string?],
  country: string,
  lines: readonly string[],
])[] = [
  [['Hafenweg 3', '20999', 'Hamburg'], 'DE', ['Hafenweg 3', '20999 Hamburg', 'Germany']],
  [['Ringweg 1', '1010', 'Wien'], 'AT', ['Ringweg 1', '1010 Wien', 'Austria']],
  [['Seeweg 2', '8001', 'Zürich', 'ZH'], 'CH', ['Seeweg 2', '8001 Zürich', 'ZH', 'Switzerland']],
  [['1 rue Neuve', '75001', 'Paris'], 'FR', ['1 rue Neuve', '75001 Paris', 'France']],
  [['Via Nuova 1', '20121', 'Milano', 'MI'], 'IT', ['Via Nuova 1', '20121 Milano MI', 'Italy']],
  [['Calle Nueva 1', '28001', 'Madrid', 'Madrid'], 'ES', ['Calle Nueva 1', '28001 Madrid', 'Spain']],
  [['Rua Nova 1', '1000-001', 'Lisboa'], 'PT', ['Rua Nova 1', '1000-001 Lisboa', 'Portugal']],
  [['Nieuwstraat 1', '1011 AA', 'Amsterdam'], 'NL', ['Nieuwstraat 1', '1011 AA Amsterdam', 'Netherlands']],
  [['Nieuwstraat 1', '1000', 'Brussel'], 'BE', ['Nieuwstraat 1', '1000 Brussel', 'Belgium']],
  [['rue Neuve 1', 'L-1111', 'Luxembourg'], 'LU', ['rue Neuve 1', 'L-1111 Luxembourg', 'Luxembourg']],
  [['ul. Nowa 1', '00-001', 'Warszawa'], 'PL', ['ul. Nowa 1', '00-001 Warszawa', 'Poland']],
  [['Nová 1', '110 00', 'Praha'], 'CZ', ['Nová 1', '110 00 Praha', 'Czechia']],
  [['Nygade 1', '1000', 'København'], 'DK', ['Nygade 1', '1000 København', 'Denmark']],
  [['Nygatan 1', '111 11', 'Stockholm'], 'SE', ['Nygatan 1', '111 11 Stockholm', 'Sweden']],
  [['Nygata 1', '0101', 'Oslo'], 'NO', ['Nygata 1', '0101 Oslo', 'Norway']],
  [['Uusikatu 1', '00100', 'Helsinki'], 'FI', ['Uusikatu 1', '00100 Helsinki', 'Finland']],
  [['Nea 1', '105 51', 'Athina'], 'GR', ['Nea 1', '105 51 Athina', 'Greece']],
  [['Új utca 1', '1051', 'Budapest'], 'HU', ['Új utca 1', '1051 Budapest', 'Hungary']],
  [['Strada Noua 1', '010011', 'București'], 'RO', ['Strada Noua 1', '010011 București', 'Romania']],
  [['Jauna iela 1', 'LV-1001', 'Rīga'], 'LV', ['Jauna iela 1', 'LV-1001 Rīga', 'Latvia']],
  [['1 New Street', 'W1A 1AA', 'London'], 'GB', ['1 New Street', 'London', 'W1A 1AA', 'United Kingdom']],
  [
    ['1 New Street', 'D01 AA11', 'Naas', 'Co. Kildare'],
    'IE',
    ['1 New Street', 'Naas', 'Co. Kildare', 'D01 AA11', 'Ireland'],
  ],
  [['1 New Street', '62701', 'Springfield', 'IL'], 'US', ['1 New Street', 'Springfield, IL 62701', 'United States']],
  [['1 New Street', 'K1A 0B1', 'Ottawa', 'ON'], 'CA', ['1 New Street', 'Ottawa, ON K1A 0B1', 'Canada']],
  [['1 New Street', '2000', 'Sydney', 'NSW'], 'AU', ['1 New Street', 'Sydney, NSW 2000', 'Australia']],
  [['1 New Street', '6011', 'Wellington'], 'NZ', ['1 New Street', 'Wellington 6011', 'New Zealand']],
  [['1 New Street', '8001', 'Cape Town'], 'ZA', ['1 New Street', 'Cape Town', '8001', 'South Africa']],
  [['Rua Nova 1', '01000-000', 'São Paulo', 'SP'], 'BR', ['Rua Nova 1', 'São Paulo', 'SP', '01000-000', 'Brazil']],
  [['Calle Nueva 1', '44100', 'Guadalajara', 'Jal.'], 'MX', ['Calle Nueva 1', '44100 Guadalajara Jal.', 'Mexico']],
  [['Calle Nueva 1', 'C1002', 'Buenos Aires'], 'AR', ['Calle Nueva 1', 'C1002 Buenos Aires', 'Argentina']],
  [['1 New Road', '400001', 'Mumbai', 'Maharashtra'], 'IN', ['1 New Road', 'Mumbai 400001', 'Maharashtra', 'India']],
  [['Yeni Sokak 1', '34000', 'Fatih', 'İstanbul'], 'TR', ['Yeni Sokak 1', '34000 Fatih İstanbul', turkey]],
  [['ul. Novaya 1', '101000', 'Moskva'], 'RU', ['ul. Novaya 1', 'Moskva', '101000', 'Russia']],
  [['vul. Nova 1', '01001', 'Kyiv'], 'UA', ['vul. Nova 1', 'Kyiv', '01001', 'Ukraine']],
  [['1 New Street', '6100001', 'Tel Aviv'], 'IL', ['1 New Street', 'Tel Aviv 6100001', 'Israel']],
  [['1 New Street', '049315', 'Singapore'], 'SG', ['1 New Street', 'Singapore 049315', 'Singapore']],
  [['1-1 Sakura', '100-0000', 'Chiyoda-ku', 'Tokyo'], 'JP', ['1-1 Sakura', 'Chiyoda-ku, Tokyo 100-0000', 'Japan']],
  [['桜町1-1', '100-0000', '千代田区', '東京都'], 'JP', ['Japan', '100-0000', '東京都 千代田区', '桜町1-1']],
  [['1 Xin Lu', '518000', 'Shenzhen', 'Guangdong'], 'CN', ['1 Xin Lu', 'Shenzhen, Guangdong 518000', 'China']],
  [['新路1号', '518000', '深圳市', '广东省'], 'CN', ['China', '518000', '广东省 深圳市', '新路1号']],
  [['신로 1', '04524', '중구', '서울특별시'], 'KR', ['South Korea', '04524', '서울특별시 중구', '신로 1']],
  [['新路1號', '100', '中正區', '臺北市'], 'TW', ['Taiwan', '100', '臺北市 中正區', '新路1號']],
];

describe('addressLines', () => {
  for (const [[street, postalCode, locality, region], country, lines] of table) {
    it(`orders ${country}: ${lines.join(' | ')}`, () => {
      const address = { street, postalCode, locality, country, ...(region && { region }) };
      expect(addressLines(address, 'en')).to.deep.equal(lines);
    });
  }

  it('names the country in the language of display', () => {
    expect(addressLines({ country: 'DE' }, 'fr')).to.deep.equal(['Allemagne']);
    expect(addressLines({ country: 'AT' }, 'de_DE')).to.deep.equal(['Österreich']);
    expect(addressLines({ country: 'DE' }, 'not a language')).to.deep.equal(['Germany']);
  });

  it('keeps a written country, and a code that nobody knows', () => {
    expect(addressLines({ postalCode: '1', locality: 'Ort', country: 'Nordland' }, 'en')).to.deep.equal([
      '1 Ort',
      'Nordland',
    ]);
    expect(addressLines({ country: 'QX' }, 'en')).to.deep.equal(['QX']);
  });

  it('leaves no gap and no comma for a missing piece', () => {
    expect(addressLines({ locality: 'Springfield', postalCode: '62701', country: 'US' }, 'en')[0]).to.equal(
      'Springfield 62701',
    );
    expect(addressLines({ region: 'IL', postalCode: '62701', country: 'US' }, 'en')[0]).to.equal('IL 62701');
    expect(addressLines({ locality: 'Springfield', country: 'US' }, 'en')[0]).to.equal('Springfield');
    expect(addressLines({ region: 'SP', country: 'BR' }, 'en')[0]).to.equal('SP');
    expect(addressLines({ locality: '千代田区', country: 'JP' }, 'ja')).to.deep.equal(['日本', '千代田区']);
    expect(addressLines({}, 'en')).to.deep.equal([]);
  });

  it('parts a street of several lines and says a city state once', () => {
    expect(addressLines({ street: 'Haus B\nHafenweg 3\n', country: 'DE' }, 'de')).to.deep.equal([
      'Haus B',
      'Hafenweg 3',
      'Deutschland',
    ]);
    expect(addressLines({ locality: 'Singapore', country: 'SG' }, 'en')).to.deep.equal(['Singapore']);
  });
});
