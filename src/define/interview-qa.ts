import { InterviewQa } from '../interview-qa/interview-qa.js';

InterviewQa.define();
