import { describe, expect, test } from "vitest";
import { dayIn, publishedIn } from "../../src/input/meta/published-day.ts";
import type { Json } from "../../src/model/meta.ts";

describe("the day of publication", () => {
  test.each<readonly [Json, string | null]>([
    ["2020-05-04", "2020-05-04"],
    ["2020-05-04T23:30:00-05:00", "2020-05-04"],
    ["2020/5/4 09:00", "2020-05-04"],
    ["20200504", "2020-05-04"],
    ["20200504T0900Z", "2020-05-04"],
    ["Mon, 04 May 2020 09:00:00 GMT", "2020-05-04"],
    ["Mon May  4 09:00:00 PST 2020", "2020-05-04"],
    ["May 4, 2020 Monday 9:00 AM EST", "2020-05-04"],
    ["Monday, Sept. 14, 2020", "2020-09-14"],
    ["4 May 2020", "2020-05-04"],
    ["4th of May 2020", "2020-05-04"],
    ["4. März 2016", "2016-03-04"],
    ["4 de mayo de 2020", "2020-05-04"],
    ["4 août 2020", "2020-08-04"],
    ["2016 年 3 月 4 日", "2016-03-04"],
    ["04.05.2020", "2020-05-04"],
    ["5/13/2020", "2020-05-13"],
    ["13/5/2020", "2020-05-13"],
    ["5/5/2020", "2020-05-05"],
    ["5/4/2020", null],
    ["2020-02-30", null],
    ["2020", null],
    ["May 2020", null],
    ["yesterday", null],
    ["Article 4 of 2020", null],
    [1_588_550_400, "2020-05-04"],
    [1_588_550_400_000, "2020-05-04"],
    [2020, null],
    [null, null],
    [["2020-05-04"], null],
  ])("%j is %s", (value, day) => {
    expect(dayIn(value)).toBe(day);
  });

  test.each<readonly [Readonly<Record<string, Json>>, string | null]>([
    [{ date: "4 May 2020" }, "date"],
    [{ "Publication Date": "2020-05-04", date: "2021-01-01" }, "Publication Date"],
    [{ pubDate: "soon", date: "2020-05-04" }, "date"],
    [{ updated: "2020-05-04", crawl_date: "2020-05-04", birth: "2020-05-04" }, null],
  ])("of %j it is told by %s", (fields, name) => {
    expect(publishedIn(fields)?.publishedFrom ?? null).toBe(name);
  });
});
