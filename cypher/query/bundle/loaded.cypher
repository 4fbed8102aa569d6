// The bundles that were loaded.
// -> id, release, title, note, owner, hash, requires, loadedAt
MATCH (bundle:LoadedBundle)
RETURN bundle.id AS id, bundle.release AS release, bundle.title AS title, bundle.note AS note,
  bundle.owner AS owner, bundle.hash AS hash,
  bundle.requires AS requires, bundle.loadedAt AS loadedAt
ORDER BY id
