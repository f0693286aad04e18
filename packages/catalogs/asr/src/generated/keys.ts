// Generated from facts/asr.json by `npm run generate`. Do not edit.

export {};
