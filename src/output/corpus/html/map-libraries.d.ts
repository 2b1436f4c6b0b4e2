/** What the map uses of two libraries that come without types. */
declare module "d3-geo" {
  /** Longitude and latitude in degrees to pixels; null where the point is not shown. */
  export interface Projection {
    (point: readonly [number, number]): readonly [number, number] | null;
    fitSize(size: readonly [number, number], object: unknown): Projection;
  }
  /** An object of GeoJSON as an SVG path. */
  export interface Path {
    (object: unknown): string | null;
    digits(count: number): Path;
  }
  export function geoEqualEarth(): Projection;
  export function geoPath(projection: Projection): Path;
}

declare module "topojson-client" {
  /** GeoJSON of an object of a topology. */
  export function feature(topology: unknown, object: unknown): unknown;
}
