import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FieldReader, FieldWriter } from "../../../src/corpus/store/fields.ts";
import { Values } from "../../../src/corpus/store/values.ts";

type Field =
  | { readonly kind: "number" | "hash"; readonly number: number }
  | { readonly kind: "value"; readonly value: string | number | null };

const anyField: fc.Arbitrary<Field> = fc.oneof(
  fc.record({ kind: fc.constant("number" as const), number: fc.maxSafeNat() }),
  fc.record({ kind: fc.constant("hash" as const), number: fc.integer({ min: 0, max: 2 ** 32 - 1 }) }),
  fc.record({
    kind: fc.constant("value" as const),
    value: fc.oneof(
      fc.string(),
      fc.double().map((number) => number + 0),
      fc.constant(null),
    ),
  }),
);

describe("the fields of a record", () => {
  it("are read as they were written, one after the other", () => {
    fc.assert(
      fc.property(fc.array(anyField, { maxLength: 400 }), (fields) => {
        const values = new Values();
        const writer = new FieldWriter(values);
        for (const field of fields)
          if (field.kind === "value") writer.value(field.value);
          else writer[field.kind](field.number);
        const reader = new FieldReader(values.all, writer.bytes());
        for (const field of fields)
          if (field.kind === "value") expect(reader.value()).toBe(field.value);
          else expect(reader[field.kind]()).toBe(field.number);
        expect(reader.at).toBe(writer.length);
      }),
    );
  });

  it("takes one byte for a small number, and four for a hash", () => {
    const writer = new FieldWriter(new Values());
    writer.number(127);
    expect(writer.length).toBe(1);
    writer.number(128);
    expect(writer.length).toBe(3);
    writer.hash(0xffffffff);
    expect(writer.length).toBe(7);
  });

  it("has an offset written into the room left for it", () => {
    const writer = new FieldWriter(new Values());
    const at = writer.offset();
    writer.number(9);
    writer.setOffset(at, 70_000);
    const reader = new FieldReader([], writer.bytes());
    expect(reader.offset()).toBe(70_000);
    expect(reader.number()).toBe(9);
  });
});
