// Generated from facts/cam.json by `npm run generate`. Do not edit.

export {};
