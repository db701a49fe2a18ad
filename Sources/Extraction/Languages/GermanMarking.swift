// The grammar of German as word lists: what points at a mandate where no other list knows how it is told; the format stands on `Lexicon`.

extension LanguageTables {
  static let germanMarking: StaticString = #"""
    [care]
    fremde interessen | fremden interessen | im namen | im auftrag | anstelle | an stelle | stellvertretend | in vertretung | unter der flagge
    unter dem schutz | zuständig | zuständigkeit | obhut | treuhänder* | sachwalter* | wahrung | wahrnehmung | betreuung | betreuer* | fürsorge
    konsularisch* | konsulardienst* | akten | dossier* | schlüssel | briefträger* | sprachrohr | übernimmt | übernahm | übernommen | übernehmen
    springt ein | sprang ein | eingesprungen | einspringen | verwaltet | verwaltete | verwalten | kümmert | kümmerte | kümmern | amtet | amtete
    spricht | sprach | sprechen | sprachen | vertretungsweise | stellvertretung
    fungiert | fungierte | wirkt | wirkte | sorgt | sorgte | sorgen | beherbergt | beherbergte | unterschlupf | guten dienste | gute dienste
    """#
}
