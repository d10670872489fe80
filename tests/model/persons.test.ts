import { describe, expect, it } from "vitest";
import { isNearlySameName, isSameName } from "../../server/src/model/person-name.ts";
import { findPerson, isSamePerson } from "../../server/src/model/persons.ts";

describe("names of persons", () => {
  it.each([
    ["Соколова Мария Петровна", "Мария Петровна Соколова"],
    ["Соколова М. П.", "Соколова Мария Петровна"],
    ["М.П. Соколова", "Соколова Мария Петровна"],
    ["Королёва Анна", "КОРОЛЕВА  АННА"],
    ["محمد بن علي العتيبي", "محمد علي العتيبي"],
    ["Мария Соколова", "Соколова Мария Петровна"],
    ["Соколовой М. П.", "Соколова Мария Петровна"],
    ["Соколовой Марии Петровны", "Соколова Мария Петровна"],
    ["Галиеву Т. Р.", "Галиев Тимур Ренатович"],
    ["أحمد الحداد", "احمد بن سعيد الحداد"],
  ])("%s may be %s", (one, other) => {
    expect(isSameName(one, other)).toBe(true);
    expect(isSameName(other, one)).toBe(true);
  });

  it.each([
    ["Соколова Мария Петровна", "Соколова Анна Петровна"],
    ["Соколова М. П.", "Соколов Михаил Петрович"],
    ["Соколова А. П.", "Соколова Мария Петровна"],
    ["Соколовой А. П.", "Соколова Мария Петровна"],
    ["Галиеву М. Р.", "Галиев Тимур Ренатович"],
    ["Орлову П. И.", "Соколов Пётр Ильич"],
    ["محمد العتيبي", "سالم العتيبي"],
    ["М. П.", "Мария Петровна"],
    ["", "Соколова"],
  ])("%s is not %s", (one, other) => {
    expect(isSameName(one, other)).toBe(false);
    expect(isSameName(other, one)).toBe(false);
  });

  it("are one person with their id", () => {
    const people = [
      { id: "sokolova", name: "Соколова Мария Петровна" },
      { id: "sokolova2", name: "Соколова Марина Павловна" },
    ];
    expect(isSamePerson(people, "sokolova", "Соколова Мария Петровна")).toBe(true);
    expect(isSamePerson(people, "sokolova", "sokolova2")).toBe(false);
    expect(isSamePerson(people, "sokolova", "Галиев Тимур")).toBe(false);
    expect(isSamePerson([], "Галиев Т. Р.", "Галиев Тимур Ренатович")).toBe(true);
  });

  it("are found by a name in another case", () => {
    const people = [{ id: "galiev", name: "Галиев Тимур Ренатович" }];
    expect(findPerson(people, "Галиевым Т. Р.").name).toBe("Галиев Тимур Ренатович");
    expect(findPerson(people, "Петров П. П.")).toEqual({ known: undefined, name: "Петров П. П." });
    expect(isSamePerson(people, "galiev", "Тимуром Ренатовичем Галиевым")).toBe(true);
  });

  it.each([
    ["Maria Sokolova", "Mariya Sokolova", true],
    ["Сокалова Мария Петровна", "Соколовой Марии Петровны", true],
    ["سالم بن أحمد العتيبي", "سالم أحمد العتيبي", true],
    ["Иванов Пётр Сергеевич", "Соколова Мария Петровна", false],
    ["Alex Smith", "Alexander Smith", true],
    ["Иванов Сергей Юрьевич", "Иванова Анна Петровна", false],
  ])("%s is nearly %s: %s", (one, other, expected) => {
    expect(isNearlySameName(one, other)).toBe(expected);
    expect(isNearlySameName(other, one)).toBe(expected);
  });
});
