import { describe, expect, test } from "vitest";
import { comparePeople, type PersonLikeness, personForm } from "../../src/corpus/identity/person-form.ts";

const rows: readonly (readonly [string, string, PersonLikeness])[] = [
  ["Amina Diallo", "Amina Diallo", "same"],
  ["Dr Amina Diallo", "AMINA DIALLO", "same"],
  ["Zoë Núñez", "Zoe Nunez", "same"],
  ["Park Ji-hoon", "Jihoon Park", "other-order"],
  ["Park Ji-hoon", "Ji-Hoon Park", "other-order"],
  ["Bill Hargrove", "William Hargrove", "short-form"],
  ["Yuri Abashidze", "George Abashidze", "short-form"],
  ["William T. Hargrove", "William Hargrove", "short-form"],
  ["Khaled al-Rifai", "Khalid Rifai", "spelling"],
  ["Mahmood Tarzi", "Mahmud Tarzi", "spelling"],
  ["P. R. Venkatesan", "Padma Venkatesan", "initials"],
  ["J. Hargrove", "William Hargrove", "different"],
  ["Elena Soto Vargas", "Elena Soto", "part"],
  ["Omar Hassan Jr.", "Omar Hassan Sr.", "different"],
  ["George W. Holt", "George H. W. Holt", "different"],
  ["George H.W. Holt", "George W. Holt", "different"],
  ["Carl R. R. Holt", "Carl R. Holt", "part"],
  ["Marina Lopez", "Martina Lopez", "different"],
  ["Mario Conti", "Maria Conti", "different"],
  ["Ana Ruiz", "Eva Ruiz", "different"],
  ["John Peter Moyo", "John Simon Moyo", "different"],
];

describe("two forms of a person's name", () => {
  test.each(rows)("%s, %s: %s", (a, b, likeness) => {
    expect(comparePeople(personForm(a), personForm(b))).toBe(likeness);
    expect(comparePeople(personForm(b), personForm(a))).toBe(likeness);
  });
});
