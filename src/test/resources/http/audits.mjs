// Runs the audits of the npm package graphql-http against the address given; prints one line for each.
import { auditServer } from 'graphql-http';

for (const { status, id, name, reason } of await auditServer({ url: process.argv[2] })) {
  console.log([status, id, name, reason].filter(Boolean).join(' | '));
}
