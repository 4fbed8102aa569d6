// Indexes of how sources word concepts, and of the searches, protocol changes and consultations of syntheses.
// -> the indexes on their ids and on what lists filter by
CREATE INDEX wording_id IF NOT EXISTS FOR (n:Wording) ON (n.id);
CREATE INDEX wording_basis IF NOT EXISTS FOR (n:Wording) ON (n.basis, n.id);
CREATE INDEX wording_voice IF NOT EXISTS FOR (n:Wording) ON (n.voice, n.id);
CREATE INDEX literature_search_id IF NOT EXISTS FOR (n:LiteratureSearch) ON (n.id);
CREATE INDEX literature_search_basis IF NOT EXISTS FOR (n:LiteratureSearch) ON (n.basis, n.id);
CREATE INDEX protocol_change_id IF NOT EXISTS FOR (n:ProtocolChange) ON (n.id);
CREATE INDEX protocol_change_basis IF NOT EXISTS FOR (n:ProtocolChange) ON (n.basis, n.id);
CREATE INDEX consultation_id IF NOT EXISTS FOR (n:Consultation) ON (n.id);
CREATE INDEX consultation_basis IF NOT EXISTS FOR (n:Consultation) ON (n.basis, n.id);
