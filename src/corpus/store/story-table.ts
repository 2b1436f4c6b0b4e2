/**
 * The stories of a run in little room: half a kilobyte each beside what is in the buffer. Records are rows of bytes,
 * whatever stands in many of them is kept once, and what is asked for is made when it is asked for.
 */
import type { QuoteDigest, StoryDigest, StoryHead } from "../digest.ts";
import { FieldReader, FieldWriter } from "./fields.ts";
import { type PackedStory, packStory, readDetails, type StoryDetails } from "./packed-story.ts";
import { RecordPool } from "./record-pool.ts";
import { SpillBuffer, type Store } from "./spill-buffer.ts";
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

/** Where the parts of a story lie: its record, and in the buffer its keys and, behind them, its details. */
interface StoryLocation {
  readonly record: number;
  readonly buffer: number;
  /** Bytes. */
  readonly keys: number;
  readonly details: number;
}

export class StoryTable {
  readonly #values: Values;
  readonly #records: RecordPool;
  readonly #buffer: SpillBuffer;
  readonly #locations: StoryLocation[];

  private constructor(values: Values, records: RecordPool, buffer: SpillBuffer, locations: StoryLocation[]) {
    this.#values = values;
    this.#records = records;
    this.#buffer = buffer;
    this.#locations = locations;
  }

  /** An empty one; `store` takes what memory should not hold. */
  static empty(store: Store | null = null): StoryTable {
    return new StoryTable(new Values(), new RecordPool(), new SpillBuffer(store), []);
  }

  static of(stories: readonly StoryDigest[]): StoryTable {
    const table = StoryTable.empty();
    for (const story of stories) table.add(packStory(story));
    return table;
  }

  get length(): number {
    return this.#locations.length;
  }

  add({ values, record, keys, details }: PackedStory): void {
    const fields = new FieldWriter(this.#values);
    writeStory(fields, readStory(new FieldReader(values, record)));
    const keyFields = new FieldWriter(this.#values);
    writeKeys(keyFields, readKeys(new FieldReader(values, keys)));
    const keyBytes = keyFields.bytes();
    const buffer = this.#buffer.add(keyBytes);
    this.#buffer.add(details);
    this.#locations.push({
      record: this.#records.add(fields.bytes()),
      buffer,
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
    const keys = this.#locations.map((_, position) => keyOf(this.head(position)));
    const order = keys.map((_, position) => position);
    order.sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : 0));
    const locations = order.map((position) => this.#locations[position]!);
    return new StoryTable(this.#values, this.#records, this.#buffer, locations);
  }

  /** What every story begins with. */
  heads(): readonly StoryHead[] {
    return this.#locations.map((_, position) => this.head(position));
  }

  head(position: number): StoryHead {
    return readHead(this.#recordOf(position));
  }

  /** Reads a section of a story. */
  fieldsOf(position: number, section: RecordSection): FieldReader {
    const fields = this.#recordOf(position);
    toSection(fields, section);
    return fields;
  }

  quotesOf(position: number): readonly Omit<QuoteDigest, "text">[] {
    const fields = this.fieldsOf(position, "quotes");
    return fields.list(() => readQuote(fields));
  }

  linksOf(position: number): StoryDigest["links"] {
    return readLinks(this.fieldsOf(position, "links"));
  }

  keysOf(position: number): StoryKeys {
    const { buffer, keys } = this.#locations[position]!;
    return readKeys(new FieldReader(this.#values.all, this.#buffer.read(buffer, keys)));
  }

  detailsOf(position: number): StoryDetails {
    const { buffer, keys, details } = this.#locations[position]!;
    return readDetails(this.#buffer.read(buffer + keys, details));
  }

  /** All that is known of a story. */
  storyAt(position: number): StoryDigest {
    const { quotes, ...record } = readStory(this.#recordOf(position));
    const { figures, signature } = this.keysOf(position);
    const { texts, figures: content, ...details } = this.detailsOf(position);
    return {
      ...record,
      ...details,
      signature,
      quotes: quotes.map((quote, i) => ({ ...quote, text: texts[i]! })),
      figures: content === null ? null : { figures, content },
    };
  }

  #recordOf(position: number): FieldReader {
    const { bytes, at } = this.#records.locate(this.#locations[position]!.record);
    return new FieldReader(this.#values.all, bytes, at);
  }
}

function orderKey({ date, source, document, line, story }: StoryHead): string {
  return [date ?? "9999", source, document ?? "", String(line).padStart(9, "0"), story].join("\u0000");
}
