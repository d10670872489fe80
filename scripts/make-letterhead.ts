// Makes the letterhead of the example company, as Russian Word writes one. It is committed, so this is run only to
// change it: node scripts/make-letterhead.ts
import { writeFile } from "node:fs/promises";
import { makeTemplate } from "../tests/export/templates/word-template.ts";

const letterhead = new URL("../examples/company/files/letterhead.docx", import.meta.url);
await writeFile(letterhead, makeTemplate({ language: "ru", cover: true, numbers: "dotted" }));
