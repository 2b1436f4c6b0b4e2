/**
 * The stories of a run in little room: half a kilobyte each beside what is on the shelf. Records are rows of bytes,
 * whatever stands in many of them is kept once, and what is asked for is made when it is asked for.
 */
import type { QuoteDigest, StoryDigest, StoryHead } from "../digest.ts";
import { FieldReader, FieldWriter } from "./fields.ts";
import { type PackedStory, packStory, readDetails, type StoryDetails } from "./packed-story.ts";
import { RecordPool } from "./record-pool.ts";
import { Shelf, type Store } from "./shelf.ts";
import {
  type RecordSection,
  readHead,
  readKeys,
  readLinks,
  readQuote,
  readStory,
  type StoryKeys,
  toSection,
  writeKeys,
  writeStory,
} from "./story-record.ts";
import { Values } from "./values.ts";

/** Where the parts of a story lie: its record, and on the shelf its keys and, behind them, its details. */
interface StoryPlace {
  readonly record: number;
  readonly shelf: number;
  /** Bytes. */
  readonly keys: number;
  readonly details: number;
}

export class StoryTable {
  readonly #values: Values;
  readonly #records: RecordPool;
  readonly #shelf: Shelf;
  readonly #places: StoryPlace[];

  private constructor(values: Values, records: RecordPool, shelf: Shelf, places: StoryPlace[]) {
    this.#values = values;
    this.#records = records;
    this.#shelf = shelf;
    this.#places = places;
  }

  /** An empty one; `store` takes what memory should not hold. */
  static empty(store: Store | null = null): StoryTable {
    return new StoryTable(new Values(), new RecordPool(), new Shelf(store), []);
  }

  static of(stories: readonly StoryDigest[]): StoryTable {
    const table = StoryTable.empty();
    for (const story of stories) table.add(packStory(story));
    return table;
  }

  get length(): number {
    return this.#places.length;
  }

  add({ values, record, keys, details }: PackedStory): void {
    const fields = new FieldWriter(this.#values);
    writeStory(fields, readStory(new FieldReader(values, record)));
    const keyFields = new FieldWriter(this.#values);
    writeKeys(keyFields, readKeys(new FieldReader(values, keys)));
    const keyBytes = keyFields.bytes();
    const shelf = this.#shelf.add(keyBytes);
    this.#shelf.add(details);
    this.#places.push({
      record: this.#records.add(fields.bytes()),
      shelf,
      keys: keyBytes.length,
      details: details.length,
    });
  }

  /** The same stories, by date, then by where they stand: the order in which identity is decided. */
  inOrder(): StoryTable {
    return this.sortedBy(orderKey);
  }

  /** The same stories in the order of their keys. */
  sortedBy(keyOf: (head: StoryHead) => string): StoryTable {
    const keys = this.#places.map((_, place) => keyOf(this.head(place)));
    const order = keys.map((_, place) => place);
    order.sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : 0));
    const places = order.map((place) => this.#places[place]!);
    return new StoryTable(this.#values, this.#records, this.#shelf, places);
  }

  /** What every story begins with. */
  heads(): readonly StoryHead[] {
    return this.#places.map((_, place) => this.head(place));
  }

  head(place: number): StoryHead {
    return readHead(this.#recordOf(place));
  }

  /** Reads a section of a story. */
  fieldsOf(place: number, section: RecordSection): FieldReader {
    const fields = this.#recordOf(place);
    toSection(fields, section);
    return fields;
  }

  quotesOf(place: number): readonly Omit<QuoteDigest, "text">[] {
    const fields = this.fieldsOf(place, "quotes");
    return fields.list(() => readQuote(fields));
  }

  linksOf(place: number): StoryDigest["links"] {
    return readLinks(this.fieldsOf(place, "links"));
  }

  keysOf(place: number): StoryKeys {
    const { shelf, keys } = this.#places[place]!;
    return readKeys(new FieldReader(this.#values.all, this.#shelf.read(shelf, keys)));
  }

  detailsOf(place: number): StoryDetails {
    const { shelf, keys, details } = this.#places[place]!;
    return readDetails(this.#shelf.read(shelf + keys, details));
  }

  /** All that is known of a story. */
  storyAt(place: number): StoryDigest {
    const { quotes, ...record } = readStory(this.#recordOf(place));
    const { figures, signature } = this.keysOf(place);
    const { texts, figures: content, ...details } = this.detailsOf(place);
    return {
      ...record,
      ...details,
      signature,
      quotes: quotes.map((quote, i) => ({ ...quote, text: texts[i]! })),
      figures: content === null ? null : { figures, content },
    };
  }

  #recordOf(place: number): FieldReader {
    const { bytes, at } = this.#records.locate(this.#places[place]!.record);
    return new FieldReader(this.#values.all, bytes, at);
  }
}

function orderKey({ date, source, document, line, story }: StoryHead): string {
  return [date ?? "9999", source, document ?? "", String(line).padStart(9, "0"), story].join("\u0000");
}
