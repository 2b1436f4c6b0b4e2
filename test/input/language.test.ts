import { expect, test } from "vitest";
import { foreignLanguage } from "../../src/input/language.ts";
import { readStdinOf } from "./world.ts";

const german =
  "Der Stadtrat stimmte am Dienstag nach drei Stunden dafür, den alten Damm oberhalb der Stadt neu zu bauen. „Wir können nicht noch einen solchen Frühling abwarten“, sagte die Bürgermeisterin vor dem Rathaus. Die Arbeiten sollen im Mai beginnen und werden etwa vierzig Millionen kosten, von denen die Region die Hälfte bezahlt.";
const english =
  "The council voted on Tuesday, after three hours, to rebuild the old dam above the town. “We cannot wait for another spring like this one,” said the mayor in front of the hall. The work is to begin in May, it will cost about forty million, and the region pays half of it.";

test.each<readonly [string, string | null]>([
  [german, "German"],
  [english, null],
  [
    "市議会は火曜日、三時間の審議の末、町の上にある古いダムを建て直すことを決めた。工事は五月に始まる予定で、費用の半分は県が払う。",
    "Japanese",
  ],
  [
    "Городской совет во вторник после трёх часов споров решил заново построить старую плотину над городом. Работы начнутся в мае.",
    "Russian",
  ],
  ["Ana Ruiz, Bo Lund, Oslo, Hebridean Lines, ".repeat(40), null],
  ["12 450 3.5% 7\n".repeat(100), null],
  ["harbour\n".repeat(200), null],
  ["漢".repeat(500), null],
])("%.40s … is %s", async (text, language) => {
  expect(await foreignLanguage(text)).toBe(language);
});

test("is said once a document, which is read on", async () => {
  expect(await readStdinOf(german)).toEqual([
    "? -: seems to be German: names, quotes and figures are read as English",
    german,
  ]);
});
