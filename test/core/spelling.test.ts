import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearestSpelling } from "../../policypack/core";

const WORDS = ["profile", "classification", "classificationTag", "levels", "eu-south-2", "bajo"];

describe("a misspelt word", () => {
  test.each([
    ["profil", "profile"],
    ["profiles", "profile"],
    ["porfile", "profile"],
    ["PROFILE", "profile"],
    ["clasification", "classification"],
    ["classificationTags", "classificationTag"],
    ["classificationtag", "classificationTag"],
    ["level", "levels"],
    ["eu-suoth-2", "eu-south-2"],
    ["vajo", "bajo"],
  ])("%s most likely means %s", (word, expected) => {
    expect(nearestSpelling(word, WORDS)).toBe(expected);
  });

  test.each(["", "x", "residency", "tags", "eu-south-2-extended-name", "constructor"])(
    "%s means none of them",
    (word) => {
      expect(nearestSpelling(word, WORDS)).toBeUndefined();
    },
  );

  test("is compared without regard to capitals", () => {
    expect(nearestSpelling("es-ens-hihg", ["ES-ENS-LOW", "ES-ENS-HIGH"])).toBe("ES-ENS-HIGH");
    expect(nearestSpelling("levels", ["levelx", "LEVELS"])).toBe("LEVELS");
  });

  test("means no word that shares nothing with it", () => {
    expect(nearestSpelling("xyz", ["abc", "abcd", "ab", "abcde"])).toBeUndefined();
    expect(nearestSpelling("wxyz", ["abcd", "abc", "abcdef"])).toBeUndefined();
  });

  test("means nothing where there are no words", () => {
    expect(nearestSpelling("profile", [])).toBeUndefined();
  });

  test("means the nearest, and of two as near the first", () => {
    expect(nearestSpelling("levelz", ["level", "levels"])).toBe("level");
    expect(nearestSpelling("levels", ["level", "levels"])).toBe("levels");
  });
});

test("a word with one letter left out, put in or changed is found again", () => {
  const mistake = fc.record({
    index: fc.nat(),
    kind: fc.constantFrom("left out", "put in", "changed"),
    letter: fc.stringMatching(/^[a-z]$/),
  });
  fc.assert(
    fc.property(fc.constantFrom(...WORDS), mistake, (word, { index, kind, letter }) => {
      const at = index % word.length;
      const misspelt =
        word.slice(0, at) +
        (kind === "left out" ? "" : letter) +
        word.slice(kind === "put in" ? at : at + 1);
      expect(nearestSpelling(misspelt, [word])).toBe(word);
    }),
  );
});
