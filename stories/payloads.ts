import canceledPayload from '../examples/payloads/canceled.en.json';
import embargoedPayload from '../examples/payloads/embargoed.de.json';
import interviewPayload from '../examples/payloads/interview.de.json';
import arabicPayload from '../examples/payloads/release.ar.json';
import releasePayload from '../examples/payloads/release.en.json';
import roundtablePayload from '../examples/payloads/roundtable.en.json';
import withheldPayload from '../examples/payloads/withheld.de.json';

/** The folder of the examples on the served page; a payload's own addresses are relative to it. */
const payloadFolder = 'payloads/';

/** A payload set as a property takes its addresses relative to the page, one level above the folder. */
function onThisPage<Payload>(payload: Payload): Payload {
  return JSON.parse(JSON.stringify(payload), (key, value: unknown) =>
    key === 'src' ? `${payloadFolder}${String(value)}` : value,
  ) as Payload;
}

export const canceled = onThisPage(canceledPayload);
export const embargoed = onThisPage(embargoedPayload);
export const interview = onThisPage(interviewPayload);
export const arabic = onThisPage(arabicPayload);
export const release = onThisPage(releasePayload);
export const roundtable = onThisPage(roundtablePayload);
export const withheld = onThisPage(withheldPayload);
