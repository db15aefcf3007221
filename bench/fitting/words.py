"""Words that composed names are made of; what stands on one line means the same in the languages of LANGUAGES."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

LANGUAGES = ("en", "es", "fr", "pt")


def _lines(text: str) -> list[dict[str, str]]:
    rows = (line.strip().split("|") for line in text.strip().splitlines())
    return [dict(zip(LANGUAGES, row, strict=True)) for row in rows]


HEADS = _lines("""
Circle of {}|Círculo de {}|Cercle de {}|Círculo de {}
Network for {}|Red de {}|Réseau de {}|Rede de {}
Observatory of {}|Observatorio de {}|Observatoire de {}|Observatório de {}
Committee for {}|Comité de {}|Comité de {}|Comitê de {}
Federation of {}|Federación de {}|Fédération de {}|Federação de {}
School of {}|Escuela de {}|École de {}|Escola de {}
Alliance for {}|Alianza por {}|Alliance pour {}|Aliança por {}
Office for {}|Oficina de {}|Bureau de {}|Escritório de {}
Forum of {}|Foro de {}|Forum de {}|Fórum de {}
Assembly of {}|Asamblea de {}|Assemblée de {}|Assembleia de {}
""")
TOPICS = _lines("""
Clean Rivers|Ríos Limpios|Rivières Propres|Rios Limpos
Night Nurses|Enfermeras Nocturnas|Infirmières de Nuit|Enfermeiras Noturnas
Mountain Farmers|Campesinos de Montaña|Paysans de Montagne|Camponeses da Montanha
Public Libraries|Bibliotecas Públicas|Bibliothèques Publiques|Bibliotecas Públicas
Street Vendors|Vendedores Ambulantes|Vendeurs Ambulants|Vendedores Ambulantes
Popular Theatre|Teatro Popular|Théâtre Populaire|Teatro Popular
Native Seeds|Semillas Nativas|Semences Natives|Sementes Nativas
Deaf Children|Niños Sordos|Enfants Sourds|Crianças Surdas
Coastal Fishing|Pesca Costera|Pêche Côtière|Pesca Costeira
Rural Teachers|Maestros Rurales|Enseignants Ruraux|Professores Rurais
Retired Miners|Mineros Jubilados|Mineurs Retraités|Mineiros Aposentados
Solar Energy|Energía Solar|Énergie Solaire|Energia Solar
Domestic Workers|Trabajadoras Domésticas|Travailleuses Domestiques|Trabalhadoras Domésticas
Urban Gardens|Huertos Urbanos|Jardins Urbains|Hortas Urbanas
Oral History|Historia Oral|Histoire Orale|História Oral
Prison Reform|Reforma Penitenciaria|Réforme Pénitentiaire|Reforma Penitenciária
Railway Workers|Trabajadores Ferroviarios|Travailleurs Ferroviaires|Trabalhadores Ferroviários
Free Radio|Radio Libre|Radio Libre|Rádio Livre
Mental Health|Salud Mental|Santé Mentale|Saúde Mental
Community Cinema|Cine Comunitario|Cinéma Communautaire|Cinema Comunitário
""")
# fmt: off
COINED = (
    "Verdelia", "Ombral", "Tarkava", "Luzmora", "Calverra", "Sindore", "Marabela", "Quenaro", "Bristela", "Norvaya",
    "Espelina", "Tulgara", "Amondra", "Velkaria", "Pontera", "Jarumi", "Ostrala", "Kelvona", "Rimbaya", "Sorelda",
    "Dravina", "Illamor", "Gavenda", "Tisqua",
)
# fmt: on
JOINTS: Mapping[str, str] = {"en": " and ", "es": " y ", "fr": " et ", "pt": " e "}
OF: Mapping[str, str] = {"en": " of ", "es": " de ", "fr": " de ", "pt": " de "}
TOWNS: Mapping[str, Sequence[str]] = {
    "en": ("Leeds", "Tucson", "Halifax", "Kampala", "Brisbane"),
    "es": ("Oaxaca", "Cusco", "Rosario", "Cuenca", "Tegucigalpa"),
    "fr": ("Grenoble", "Namur", "Dakar", "Limoges", "Rennes"),
    "pt": ("Recife", "Curitiba", "Coimbra", "Belém", "Maputo"),
}
COUNTRIES: Mapping[str, Sequence[str]] = {
    "en": ("Kenya", "Canada", "Ireland", "Ghana"),
    "es": ("Bolivia", "Paraguay", "Honduras", "Uruguay"),
    "fr": ("Sénégal", "Belgique", "Suisse", "Bénin"),
    "pt": ("Angola", "Moçambique", "Cabo Verde", "Portugal"),
}
LEGAL_FORMS: Mapping[str, Sequence[str]] = {
    "en": ("Inc.", "Ltd."),
    "es": ("A.C.", "I.A.P."),
    "fr": ("asbl", "ASBL"),
    "pt": ("OSCIP", "Ltda."),
}
FORMAL: Mapping[str, str] = {"en": "{} Foundation", "es": "Fundación {}", "fr": "Fondation {}", "pt": "Fundação {}"}
SCOPES: Mapping[str, str] = {"en": "National {}", "es": "{} Nacional", "fr": "{} Nationale", "pt": "{} Nacional"}
NUMBERED: Mapping[str, str] = {"en": "Local", "es": "Sección", "fr": "Section", "pt": "Seção"}
