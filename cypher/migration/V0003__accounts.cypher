// The indexes of accounts, as every label has them.
// -> the indexes that reading accounts counts on
CREATE INDEX account_id IF NOT EXISTS FOR (n:Account) ON (n.id);
CREATE INDEX account_basis IF NOT EXISTS FOR (n:Account) ON (n.basis, n.id);
CREATE INDEX account_name IF NOT EXISTS FOR (n:Account) ON (n.name, n.id);
