// The grammar of Italian as word lists: what points at a mandate where no other list knows how it is told; the format stands on `Lexicon`.

extension LanguageTables {
  static let italianMarking: StaticString = #"""
    [care]
    interessi stranieri | interessi esteri | a nome d* | in nome d* | per conto d* | al posto d* | in luogo d* | in vece d* | sotto la protezione
    sotto la tutela | sotto la bandiera | sotto bandiera | custod* | tutel* | tutrice | garante | mandatari* | dossier | fascicol* | chiavi | archivi
    consolar* | supplenz* | supplent* | cura | cure | incaric* | si fa carico | farsi carico | si fece carico | si occup* | si prende | si prese
    assume | assunse | assumeva | assunto | assunta | assumere | subentr* | eredit* | raccoglie | raccolse | ospita | ospitava | ospitò | ospitare
    alloggia* | postino | portavoce | buoni uffici | sportello | presta | prestava | prestò | patrocin*
    """#
}
