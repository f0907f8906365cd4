import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { buildSchema, getNamedType, isObjectType, isUnionType } from "graphql";
import { format } from "prettier";

/** Draws docs/images/graph.svg: the main types of the SDL and the fields that lead from one to another; with --check it only compares. */
const schema = buildSchema(readFileSync(new URL("../schema.graphql", import.meta.url), "utf8"));
const file = new URL("../docs/images/graph.svg", import.meta.url);

/** Where each type stands: column and row. Everything else in the picture comes from the schema. */
const places: Readonly<Record<string, readonly [number, number]>> = {
  Query: [0, 1],
  Account: [1, 1],
  User: [2, 0],
  Bot: [2, 1],
  Room: [2, 2],
  RoomMembership: [3, 2],
  PhoneNumber: [3, 0],
  PhoneNumberOrder: [3, 1],
};
const [width, height, columnWidth, rowHeight] = [200, 84, 405, 170];
const margin = 30;

interface Link {
  readonly to: string;
  readonly fields: string[];
}

/** The types that a field leads to: through a connection to its nodes, through a union to its members. */
function targets(name: string): string[] {
  const bare = name.replace(/Connection$/, "");
  if (bare in places) return [bare];
  const type = schema.getType(bare);
  if (isUnionType(type)) return type.getTypes().flatMap(({ name: member }) => targets(member));
  // Member, PhoneNumberAssociation and OrderedPhoneNumber stand between two types: the picture leads through them.
  return (isObjectType(type) ? Object.values(type.getFields()) : []).flatMap((field) => {
    const next = getNamedType(field.type);
    return isUnionType(next) || next.name in places ? targets(next.name) : [];
  });
}

function linksOf(name: string): Link[] {
  const type = schema.getType(name);
  const links = new Map<string, string[]>();
  for (const field of isObjectType(type) ? Object.values(type.getFields()) : []) {
    for (const to of new Set(targets(getNamedType(field.type).name)))
      if (to in places && to !== name) links.set(to, [...(links.get(to) ?? []), field.name]);
  }
  return Array.from(links, ([to, fields]) => ({ to, fields }));
}

const at = (name: string): { readonly x: number; readonly y: number } => {
  const [column = 0, row = 0] = places[name] ?? [];
  return { x: margin + column * columnWidth, y: margin + row * rowHeight };
};

function box(name: string): string {
  const { x, y } = at(name);
  const type = schema.getType(name);
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  const ids = fields.map((field) => field.name).filter((field) => field.endsWith("Id"));
  const lines = [ids.slice(0, 2).join(", "), `${fields.length} fields`].filter((text) => text !== "");
  const texts = lines.map((line, i) => `<text x="${x + 14}" y="${y + 52 + i * 18}" class="small">${line}</text>`);
  return `<g><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" class="${name === "Query" ? "root" : "type"}"/><text x="${x + 14}" y="${y + 28}" class="name">${name}</text>${texts.join("")}</g>`;
}

/** A curve from one box's edge to another's; both directions between two boxes are one line with two labels. */
function line(from: string, to: string, labels: readonly string[]): string {
  const [a, b] = [at(from), at(to)];
  const isVertical = a.x === b.x;
  const [x1, y1] = isVertical
    ? [a.x + width / 2, a.y + (b.y > a.y ? height : 0)]
    : [a.x + (b.x > a.x ? width : 0), a.y + height / 2];
  const [x2, y2] = isVertical
    ? [b.x + width / 2, b.y + (b.y > a.y ? 0 : height)]
    : [b.x + (b.x > a.x ? 0 : width), b.y + height / 2];
  const [mx, my] = [(x1 + x2) / 2, (y1 + y2) / 2];
  const path = isVertical ? `M${x1},${y1} L${x2},${y2}` : `M${x1},${y1} C${mx},${y1} ${mx},${y2} ${x2},${y2}`;
  const texts = labels.map((label, i) => `<text x="${mx}" y="${my - 6 + i * 15}" class="label">${label}</text>`);
  return `<path d="${path}" class="edge"/>${texts.join("")}`;
}

/** Labels stay readable: the first fields, and how many more there are. */
const label = (fields: readonly string[]): string =>
  fields.length > 2 ? `${fields.slice(0, 2).join(", ")} +${fields.length - 2}` : fields.join(", ");

/** A link's fields, with an arrow in its direction. */
function arrow(from: string, to: string, fields: readonly string[]): string {
  const [a, b] = [at(from), at(to)];
  if (a.x === b.x) return `${label(fields)} ${b.y > a.y ? "↓" : "↑"}`;
  return b.x > a.x ? `${label(fields)} →` : `← ${label(fields)}`;
}

const names = Object.keys(places);
const drawn = new Set<string>();
const edges: string[] = [];
for (const from of names) {
  for (const { to, fields } of linksOf(from)) {
    // Only neighbouring columns are joined: farther lines would cross boxes. Query reaches everything.
    const distance = Math.abs((places[from]?.[0] ?? 0) - (places[to]?.[0] ?? 0));
    if (distance > 1 || drawn.has(`${to} ${from}`)) continue;
    drawn.add(`${from} ${to}`);
    const back = linksOf(to).find((link) => link.to === from);
    edges.push(line(from, to, [arrow(from, to, fields), ...(back ? [arrow(to, from, back.fields)] : [])]));
  }
}

const [totalWidth, totalHeight] = [margin * 2 + 3 * columnWidth + width, margin * 2 + 2 * rowHeight + height];
const svg = await format(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${totalWidth} ${totalHeight}" font-family="system-ui, sans-serif" role="img" aria-label="The types of the graph and the fields that connect them">
<style>.type{fill:#fff;stroke:#5b6b8c;stroke-width:1.5}.root{fill:#e9f0ff;stroke:#3558b8;stroke-width:1.5}.name{font-size:15px;font-weight:600;fill:#1c2540}.small{font-size:11.5px;fill:#55617c}.label{font-size:11.5px;fill:#33415f;text-anchor:middle;paint-order:stroke;stroke:#f7f9fc;stroke-width:4px}.edge{fill:none;stroke:#8b99b8;stroke-width:1.5}</style>
<rect width="${totalWidth}" height="${totalHeight}" rx="12" fill="#f7f9fc"/>${edges.join("")}${names.map(box).join("")}</svg>`,
  { parser: "html", printWidth: 120 },
);

if (!process.argv.includes("--check")) writeFileSync(file, svg);
else if (readFileSync(file, "utf8") !== svg) {
  console.error("docs/images/graph.svg is out of date: run `npm run docs`");
  process.exit(1);
}
