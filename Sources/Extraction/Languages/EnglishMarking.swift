// The grammar of English as word lists: what points at a mandate where no other list knows how it is told; the format stands on `Lexicon`.

extension LanguageTables {
  static let englishMarking: StaticString = #"""
    [care]
    files | dossier | dossiers | portfolio | keys | custodian | custodianship | guardian | guardianship | caretaker | proxy | in place of
    on behalf of | in the name of | in lieu of | under the wing of | under the protection of | care of | foreign interests | diplomatic representation
    consular representation | consular services | consular protection | consular help | consular assistance | consular care | consular functions
    consular work | consular affairs | letterbox | mailbox | channel | stands for | stand in | stands in | stood in | standing in | took on | takes on
    take on | taken on | assume | assumes | assumed | took over | takes over | take over | taken over | inherits | inherited | picked up | picks up
    hosts | host | hosted | houses | housed | interests section | stewardship | trustee | responsible | answerable | in charge
    """#
}
