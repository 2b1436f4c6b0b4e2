/** Full-text search, and views that answer what is asked of a week of news most often. */

/** Text is searched where it stands; accents and case do not matter. */
const search = `
CREATE VIRTUAL TABLE story_search USING fts5(headline, text, content='stories', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE quote_search USING fts5(text, content='quotes', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
`;

/** Each story with where it comes from, as the other views show it. */
const places = `
CREATE VIEW sources AS
SELECT s.id AS story_id, d.source, d.document, s.first_line AS line, s.headline, d.outlet, d.published
FROM stories s JOIN documents d ON d.id = s.document_id;
`;

/** One name for one thing: over all stories where those were joined, else as each story has it. */
const names = `
CREATE VIEW named AS
SELECT 'person' AS type, COALESCE(e.name, p.name) AS name, p.entity_id, COALESCE(e.gender, p.gender) AS gender, COALESCE(e.role, p.role) AS role, p.mentions, p.story_id, p.line
FROM people p LEFT JOIN entities e ON e.id = p.entity_id
UNION ALL
SELECT 'place', COALESCE(e.name, p.name), p.entity_id, NULL, NULL, p.mentions, p.story_id, p.line
FROM places p LEFT JOIN entities e ON e.id = p.entity_id
UNION ALL
SELECT 'organization', COALESCE(e.name, o.name), o.entity_id, NULL, NULL, o.mentions, o.story_id, o.line
FROM organizations o LEFT JOIN entities e ON e.id = o.entity_id;

CREATE VIEW most_named AS
SELECT n.type, n.name, COUNT(DISTINCT n.story_id) AS stories, SUM(n.mentions) AS mentions,
  COUNT(DISTINCT s.outlet) AS outlets, MIN(s.published) AS first_date, MAX(s.published) AS last_date
FROM named n JOIN sources s USING (story_id)
GROUP BY n.type, n.name, n.entity_id ORDER BY stories DESC, mentions DESC, n.name;

CREATE VIEW named_together AS
SELECT a.name AS name, b.name AS with_name, COUNT(DISTINCT a.story_id) AS stories
FROM named a JOIN named b ON a.story_id = b.story_id AND a.name < b.name
WHERE a.type <> 'place' AND b.type <> 'place'
GROUP BY a.name, a.entity_id, b.name, b.entity_id ORDER BY stories DESC, a.name, b.name;

CREATE VIEW places_on_map AS
SELECT COALESCE(e.name, p.name) AS name, p.country, p.latitude, p.longitude, COUNT(DISTINCT p.story_id) AS stories
FROM places p LEFT JOIN entities e ON e.id = p.entity_id
WHERE p.latitude IS NOT NULL GROUP BY p.geonames ORDER BY stories DESC, name;
`;

const speech = `
CREATE VIEW quotations AS
SELECT q.id AS quote_id, COALESCE(pe.name, oe.name, p.name, o.name, q.speaker) AS speaker, q.speaker_kind,
  COALESCE(pe.gender, p.gender) AS gender, q.kind, q.cue, q.text, q.words, q.confidence,
  q.story_id, s.source, s.document, q.line, s.headline, s.outlet, s.published, COALESCE(p.entity_id, o.entity_id) AS entity_id
FROM quotes q JOIN sources s USING (story_id)
LEFT JOIN people p ON p.id = q.person_id LEFT JOIN entities pe ON pe.id = p.entity_id
LEFT JOIN organizations o ON o.id = q.organization_id LEFT JOIN entities oe ON oe.id = o.entity_id
WHERE q.use = 'speech';

CREATE VIEW speakers AS
SELECT speaker, speaker_kind, MAX(gender) AS gender, COUNT(*) AS quotes, SUM(words) AS words,
  COUNT(DISTINCT story_id) AS stories, COUNT(DISTINCT outlet) AS outlets, MIN(published) AS first_date, MAX(published) AS last_date
FROM quotations WHERE speaker_kind <> 'described' AND kind <> 'indirect'
GROUP BY speaker, speaker_kind, entity_id ORDER BY quotes DESC, words DESC, speaker;

CREATE VIEW speakers_by_gender AS
SELECT outlet, COALESCE(gender, 'unknown') AS gender, COUNT(*) AS quotes, COUNT(DISTINCT COALESCE(entity_id, speaker)) AS speakers, SUM(words) AS words
FROM quotations WHERE speaker_kind = 'person' AND kind <> 'indirect'
GROUP BY outlet, COALESCE(gender, 'unknown') ORDER BY outlet, quotes DESC;
`;

const figures = `
CREATE VIEW figures AS
SELECT t.id AS statistic_id, t.subject, t.value, t.low, t.high, t.modifier, t.kind, t.unit, t.noun, t.text, t.direction,
  d.value AS happened, t.story_id, s.source, s.document, t.line, s.headline, s.outlet, s.published
FROM statistics t JOIN sources s USING (story_id) LEFT JOIN dates d ON d.id = t.date_id;

CREATE VIEW timeline AS
SELECT d.value, d.low, d.high, d.precision, d.text, d.story_id, s.source, s.document, d.line, s.headline, s.outlet
FROM dates d JOIN sources s USING (story_id) WHERE d.value IS NOT NULL ORDER BY d.value;
`;

/** SQL that makes the search and the views. */
export const createViews: string = search + places + names + speech + figures;
