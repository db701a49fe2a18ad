// The grammar of French as word lists: what points at a mandate where no other list knows how it is told; the format stands on `Lexicon`.

extension LanguageTables {
  static let frenchMarking: StaticString = #"""
    [care]
    intérêts étrangers | au nom de | au nom du | au nom des | au nom d' | pour le compte | à la place | en lieu et place | sous la garde
    sous la protection | sous pavillon | sous le pavillon | sous le drapeau | gardien* | gérant* | gérance | tutelle | tuteur | mandataire* | dossier*
    clés | clefs | archives | consulaire* | suppléant* | suppléance | relais | relève | assure | assurait | assura | assumer | assume | assumait
    assuma | reprend | reprit | reprenait | repris | prend en charge | pris en charge | prise en charge | hérite | hérita | hérité | recueille
    recueillit | recueillent | abrite | abritait | héberge | hébergeait | loge | logeait | protège | protégeait | protégea | veille | veillait
    veilla | soigne | soignait | porte-voix | boîte aux lettres | bons offices | défense des intérêts | sauvegarde
    """#
}
