// A claim in words, without its balance: of a configuration a sentence made of its parts, of any other claim its statement;
// then what of it no source states. Where the mechanism is blocked, a moderator acts on the block: what strengthens the
// claim is against the mechanism.
// this: Claim -> String
CASE WHEN NOT this:Configuration THEN this.statement ELSE COLLECT {
  WITH COLLECT {
      MATCH (this)-[part:OF|IN|USES|FIRES|PRODUCES]->(it:Concept)
      WITH type(part) AS by, part, it, '“' + coalesce(it.label, it.name) + '”' AS label ORDER BY it.id
      RETURN {
        by: by, mode: CASE by WHEN 'FIRES' THEN part.mode END, actor: CASE by WHEN 'FIRES' THEN it.actor END,
        label: CASE WHEN by <> 'PRODUCES' THEN label ELSE CASE part.direction
          WHEN 'INCREASES' THEN 'more ' + label
          WHEN 'DECREASES' THEN 'less ' + label
          WHEN 'NO_CHANGE' THEN 'no change of ' + label
          WHEN 'MIXED' THEN label + ' going both ways'
          ELSE label + ' in a direction that is not stated'
        END END
      }
    } AS parts
  WITH head([part IN parts WHERE part.by = 'FIRES']) AS firing,
    [part IN parts WHERE part.by = 'OF' | part.label] AS programmes,
    [part IN parts WHERE part.by = 'IN' | part.label] AS whens,
    [part IN parts WHERE part.by = 'USES' | part.label] AS means,
    [part IN parts WHERE part.by = 'PRODUCES' | part.label] AS ends
  WITH firing, programmes, whens, means, ends,
    COLLECT {
      MATCH (this)<-[:ON]-(moderation:Moderation {sort: 'REALIST'})-[:BY]->(it:Moderator)
      WHERE NOT moderation.status IN ['REJECTED', 'WITHDRAWN', 'SUPERSEDED']
      RETURN '“' + it.label + '” ' + CASE firing.mode
        WHEN 'BLOCKED' THEN {
          STRENGTHENS: 'strengthens this block', WEAKENS: 'weakens this block', BLOCKS: 'keeps this block from forming',
          REVERSES: 'turns this block into its opposite', MIXED: 'works on this block both ways'
        }
        ELSE {
          STRENGTHENS: 'strengthens it', WEAKENS: 'weakens it', BLOCKS: 'blocks it', REVERSES: 'reverses it', MIXED: 'works on it both ways'
        }
      END[moderation.effect] AS named ORDER BY it.id, moderation.id
    } AS besides
  WITH firing.mode = 'BLOCKED' AS blocked, firing.label AS mechanism, besides,
    coalesce({
      WORKER: ' the worker', PARENT: ' the parent', CHILD: ' the child', WIDER_FAMILY: ' the wider family', AGENCY: ' the agency',
      LEADER: ' the leader', COURT: ' the court', OTHER_PROFESSIONAL: ' other professionals'
    }[firing.actor], '') AS actor,
    reduce(text = '', one IN programmes | text + CASE text WHEN '' THEN '' ELSE ' and ' END + one) AS programmes,
    reduce(text = '', one IN whens | text + CASE text WHEN '' THEN '' ELSE ' and ' END + one) AS whens,
    reduce(text = '', one IN means | text + CASE text WHEN '' THEN '' ELSE ' and ' END + one) AS means,
    reduce(text = '', one IN ends | text + CASE text WHEN '' THEN '' ELSE ' and ' END + one) AS ends
  RETURN CASE programmes WHEN '' THEN '' ELSE 'In ' + programmes + ', ' END
    + CASE
        WHEN whens <> '' THEN CASE programmes WHEN '' THEN 'When ' ELSE 'when ' END + whens
        ELSE CASE programmes WHEN '' THEN 'In' ELSE 'in' END + ' a context that is not coded'
      END
    + CASE
        WHEN mechanism IS NULL AND means = '' AND ends = '' THEN ', neither mechanism nor outcome is coded'
        WHEN mechanism IS NULL AND means = '' THEN ', by a mechanism that is not coded, there is ' + ends
        WHEN mechanism IS NULL THEN ', ' + means + ' works by a mechanism that is not coded'
        WHEN means = '' THEN ', ' + mechanism + CASE WHEN blocked THEN ' is blocked' ELSE ' fires' END
        WHEN blocked THEN ', ' + means + ' does not lead' + actor + ' to ' + mechanism
        ELSE ', ' + means + ' leads' + actor + ' to ' + mechanism
      END
    + CASE
        WHEN mechanism IS NULL AND means = '' THEN '.'
        WHEN ends = '' THEN '; no outcome is coded.'
        ELSE ', so that there is ' + ends + '.'
      END
    + reduce(text = '', one IN besides | text + ' ' + one + '.')
}[0] END
+ CASE WHEN size(this.inferred) > 0
    THEN ' Inferred, not stated by a source: ' + reduce(text = '', one IN [part IN this.inferred | {
        CONTEXT: 'the context', RESOURCE: 'the resource', REASONING: 'the reasoning', OUTCOME: 'the outcome', LINK: 'the link',
        INTERVENTION: 'the intervention', DIRECTION: 'the direction'
      }[part]] | text + CASE text WHEN '' THEN '' ELSE ', ' END + one) + '.'
    ELSE ''
  END
+ CASE this.origin
    WHEN 'AI_GENERATED' THEN ' A program generated it; no person has reviewed it.'
    WHEN 'AI_REVIEWED' THEN ' A program generated it, and a person has reviewed it.'
    ELSE ''
  END
