from __future__ import annotations

import pytest

from signclean.naming.organization import read_organization
from signclean.naming.parts import Parts

WHOLE = [
    "Casa Lucero. Humanitarian Aid for Migrants",
    "La 72, Hogar- Refugio de personas",
    "Fórum de ONGs/Aids do Norte",
    "Internet Forum, Capítulo Macondo",
    "Nat. Assn. of Weavers – Iowa Chapter",
    "Presbyterian Assembly (USA), Office of Witness",
    "Amity Norway - Latin America",
    "Bauernbund Niedersachsen/Bremen",
    "Instituto RAIZ – Gênero, Economia e Cidadania",
    "Charities of Kansas City-St. Anne",
    "TTIP, CETA and water coalition",
    "Observatorio Ciudadano. Agua, Justicia y Legalidad",
    "Mouvement contre la faim, l’exil et la peur",
    "Save the Rivers México",
    "NETWORK, A National Farmers' Lobby",
    "#NoMoreDust",
    "LEGA DELLE ACQUE - SEZIONE DI VERONA",
    "FRENTE DE TEJEDORAS - REGIONAL SUR",
    "Rete Verde – delegació de Ponent",
    "Unión de Docentes, filial Itapúa",
    "Decidalo, Campaña por el Voto",
    "Liga de Mujeres, Red Alba y Comité Sur",
    "Red de Pueblos del Norte, Minas Gerais e Espírito Santo",
    "Mexico: Now",
    "Utopia 33",
    "4 Rivers Trust",
    "Weavers Local 238",
    "Oxham",
    "Gestos – HIV, Saúde e Gênero",
    "Comissão de Direitos da OXB/RJ",
    "Ana-Rosa Lind-Haus",
]

READ = [
    # letters and places
    ("Oficina de Luanda para Asuntos (OLAA)", Parts("Oficina de Luanda para Asuntos", acronym="OLAA")),
    ("Asamblea Pozo (Catamarca, AR)", Parts("Asamblea Pozo", place="Catamarca, AR")),
    ("Fédération Landes – FR", Parts("Fédération Landes", place="FR")),
    ("Rede Solidária – RS", Parts("Rede Solidária", acronym="RS")),
    ("Asamblea Andina – Andalgalá, Catamarca", Parts("Asamblea Andina", place="Andalgalá, Catamarca")),
    ("Casa del Agua (LIMA)", Parts("Casa del Agua", place="LIMA")),
    # acronyms
    ("River Wardens Alliance (RWA)", Parts("River Wardens Alliance", "RWA")),
    ("Assembleia dos Povos do Mangue, APM", Parts("Assembleia dos Povos do Mangue", "APM")),
    ("Instituto de Estudos da Tainha, Inesta", Parts("Instituto de Estudos da Tainha", "Inesta")),
    ("Comité de Vecinos del Valle – COVEVA", Parts("Comité de Vecinos del Valle", "COVEVA")),
    ("DHIR. Derechos Humanos Integrales del Río, A.C.", Parts("Derechos Humanos Integrales del Río", "DHIR", "A.C.")),
    (
        "CIRA - Coordination et initiatives pour réfugiés et apatrides",
        Parts("Coordination et initiatives pour réfugiés et apatrides", "CIRA"),
    ),
    (
        "DRIFT (Delta Research and Initiative for Fair Tides)",
        Parts("Delta Research and Initiative for Fair Tides", "DRIFT"),
    ),
    ("SME Serafinas: Misión con Extranjeros", Parts("Serafinas: Misión con Extranjeros", "SME")),
    ("D64 – Zentrum für Digitales", Parts("Zentrum für Digitales", "D64")),
    ("Red Serena con Migrantes (RSM - CANA)", Parts("Red Serena con Migrantes", "RSM - CANA")),
    ("Amis du Fleuve (FoR)", Parts("Amis du Fleuve", "FoR")),
    ("RAICILLA", Parts("RAICILLA", "RAICILLA")),
    ("Sindicato dos Oleiros do Agreste - SOX/CE", Parts("Sindicato dos Oleiros do Agreste", "SOX/CE")),
    ("SXX/MG", Parts("SXX/MG", "SXX/MG")),
    ("Trade Union Federation – ITXC/CSX/IGX", Parts("Trade Union Federation", "ITXC/CSX/IGX")),
    ("Quercus do Lago - AXCN", Parts("Quercus do Lago", "AXCN")),
    ("Red de Acción del Lago (RAL - Argentina)", Parts("Red de Acción del Lago", "RAL", place="Argentina")),
    ("Bund der psychosozialen Zentren (BpZ e.V.)", Parts("Bund der psychosozialen Zentren", "BpZ", "e.V.")),
    ("Articulação Semiárida (ASA)", Parts("Articulação Semiárida", "ASA")),
    ("International Aid Project (IAP)", Parts("International Aid Project", "IAP")),
    ("Centro “Fray Barto Ruiz”, A.C. (Frayba)", Parts("Centro “Fray Barto Ruiz”", "Frayba", "A.C.")),
    ("Red del Lago “Todos Juntos Todas” (Red TJT)", Parts("Red del Lago “Todos Juntos Todas”", "Red TJT")),
    ("Mesa Redonda de Tejedoras, espacio", Parts("Mesa Redonda de Tejedoras, espacio")),
    ("IUW/UITX", Parts("IUW/UITX", "IUW/UITX")),
    ("Rede de Direitos do Agreste (DAnet)", Parts("Rede de Direitos do Agreste", "DAnet")),
    ("Grupo de Trabalho Xisto (Rede GTX)", Parts("Grupo de Trabalho Xisto", "Rede GTX")),
    ("Grupo de Pesquisa Clima e Sociedade (UXY)", Parts("Grupo de Pesquisa Clima e Sociedade", role="UXY")),
    ("Southern Trade Institute (STI)-Uganda", Parts("Southern Trade Institute", "STI", place="Uganda")),
    ("“FOCO” Foro Ciudadano por la Costa", Parts("Foro Ciudadano por la Costa", "FOCO")),
    ('Foro Ciudadano por la Costa "FOCO"', Parts("Foro Ciudadano por la Costa", "FOCO")),
    ("ISX (Instituto Socioxambiental)", Parts("Instituto Socioxambiental", "ISX")),
    ("UDEFEXA. Unidad de Defensa y Examen", Parts("Unidad de Defensa y Examen", "UDEFEXA")),
    ("ANCE-Togo (Alliance Nationale des Cités d’Eau)", Parts("Alliance Nationale des Cités d’Eau", "ANCE-Togo")),
    ("FXDH – International Federation of Xylographers", Parts("International Federation of Xylographers", "FXDH")),
    ("Berner Arbeiterhilfswerk BAW", Parts("Berner Arbeiterhilfswerk", "BAW")),
    ("Berner Gewerkschaftsbund BGB/USX", Parts("Berner Gewerkschaftsbund", "BGB/USX")),
    ("Núcleo de Estudos da Terra – UnX", Parts("Núcleo de Estudos da Terra", role="UnX")),
    ("XENA – Verein für Hilfe", Parts("XENA", "XENA", aliases=("Verein für Hilfe",))),
    # legal forms
    ("Maji Safi (Pty) Ltd", Parts("Maji Safi", None, "(Pty) Ltd")),
    ("Hof Lenz UG (haftungsbeschränkt)", Parts("Hof Lenz", None, "UG (haftungsbeschränkt)")),
    ("Les Amis du Bois, association loi 1901", Parts("Les Amis du Bois", None, "association loi 1901")),
    ("Asylum Bridge Macondo (ABM) A.C.", Parts("Asylum Bridge Macondo", "ABM", "A.C.")),
    ("Fundación del Estado de Derechos, A C.", Parts("Fundación del Estado de Derechos", None, "A C.")),
    ("Centro Bartolomé Pardo, AC", Parts("Centro Bartolomé Pardo", None, "AC")),
    ("Ligue des Pêcheurs – LDP asbl", Parts("Ligue des Pêcheurs", "LDP", "asbl")),
    ("Tala Society Incorporated (TSI)", Parts("Tala Society", "TSI", "Incorporated")),
    ("Netzwerk Faire Ernte (NFE) e.V.", Parts("Netzwerk Faire Ernte", "NFE", "e.V.")),
    ("Bruxelles Aide asbl/vzw", Parts("Bruxelles Aide", None, "asbl/vzw")),
    ("Social Aid for Charity (SAC), Cambodia", Parts("Social Aid for Charity", "SAC", place="Cambodia")),
    ("asbl Chez nous", Parts("Chez nous", None, "asbl")),
    ("Terra Nostra Onlus", Parts("Terra Nostra", None, "Onlus")),
    ("Presto ONG Onlus", Parts("Presto", None, "ONG Onlus")),
    ("Klimahaus Tirol Ges.m.b.H.", Parts("Klimahaus Tirol", None, "Ges.m.b.H.")),
    # places
    ("Asociación Lago Azul (Guatemala)", Parts("Asociación Lago Azul", place="Guatemala")),
    ("Mesa Nacional de Agua. Perú", Parts("Mesa Nacional de Agua", place="Perú")),
    ("Fe y Sol- Panamá", Parts("Fe y Sol", place="Panamá")),
    ("Weavers Refuge Service/USA", Parts("Weavers Refuge Service", place="USA")),
    ("Associação Casa do Barro - RN", Parts("Associação Casa do Barro", place="RN")),
    ("Centro de Acción Menonita, Honduras (CAM)", Parts("Centro de Acción Menonita", "CAM", place="Honduras")),
    ("Servicio de Migrantes (SDM) Honduras", Parts("Servicio de Migrantes", "SDM", place="Honduras")),
    ("Center for Prairie Life (Lyons, NE)", Parts("Center for Prairie Life", place="Lyons, NE")),
    (
        "Center for the Study of Tides (CST), Berkeley, CA",
        Parts("Center for the Study of Tides", "CST", place="Berkeley, CA"),
    ),
    ("Comitê Estadual (MG) da Campanha da Água", Parts("Comitê Estadual da Campanha da Água", place="MG")),
    ("Mesa de Salud GUATEMALA (MSG)", Parts("Mesa de Salud", "MSG", place="GUATEMALA")),
    ("Red Digital - América Latina", Parts("Red Digital", place="América Latina")),
    ("Better Buses Campaign (South West)", Parts("Better Buses Campaign", place="South West")),
    ("KENYA: Harbour Group", Parts("Harbour Group", place="KENYA")),
    ("Coletivo Maré, Recife-PE", Parts("Coletivo Maré", place="Recife-PE")),
    ("Forum Alpin, A-6020 Innsbruck", Parts("Forum Alpin", place="A-6020 Innsbruck")),
    ("Platform Aarde, the Netherlands", Parts("Platform Aarde", place="the Netherlands")),
    ("Women in Law in Africa/Mali", Parts("Women in Law in Africa", place="Mali")),
    (
        "Communities Together Union (New York, NY and Washington, DC)",
        Parts("Communities Together Union", place="New York, NY and Washington, DC"),
    ),
    ("Associação do Barro (São Brás do Monte)", Parts("Associação do Barro", place="São Brás do Monte")),
    ("Women's Network Against Mining, Xono", Parts("Women's Network Against Mining", place="Xono")),
    ("Need Our Lake (NOL) – Xono", Parts("Need Our Lake", "NOL", place="Xono")),
    ("Circolo Vela, San Vito (LI)", Parts("Circolo Vela", place="San Vito (LI)")),
    ("Servicio del Lago (SEDEL). Chiapas, México", Parts("Servicio del Lago", "SEDEL", place="Chiapas, México")),
    ("Voice for Change, Xono Province (PNG)", Parts("Voice for Change", place="Xono Province (PNG)")),
    ("Comisión del Agua, Provincia de Xono", Parts("Comisión del Agua", place="Provincia de Xono")),
    ("Brigadas del Lago – Estado español", Parts("Brigadas del Lago", place="Estado español")),
    # second names
    ("Solidar Macondo (vormals: Welt Arbeiten)", Parts("Solidar Macondo", aliases=("Welt Arbeiten",))),
    ("Fondation du Logis (ex-Fondation Jean Roy)", Parts("Fondation du Logis", aliases=("Fondation Jean Roy",))),
    ("Lutheran Refugee Service (now Refuge)", Parts("Lutheran Refugee Service", aliases=("Refuge",))),
    ("Red Sol, conocida como Casa Libre", Parts("Red Sol", aliases=("Casa Libre",))),
    (
        "Rights Working Group (RWG, Macondo's Coalition for Rights)",
        Parts("Rights Working Group", "RWG", aliases=("Macondo's Coalition for Rights",)),
    ),
    (
        "BXPN (Belgian X-Poverty Network / Belgisch Netwerk Armoede)",
        Parts("Belgian X-Poverty Network", "BXPN", aliases=("Belgisch Netwerk Armoede",)),
    ),
    (
        "Ligue des Locataires – Huurdersliga (Bruxelles)",
        Parts("Ligue des Locataires", place="Bruxelles", aliases=("Huurdersliga",)),
    ),
    ("Eau Vive (anciennement Fontaines du Sahel)", Parts("Eau Vive", aliases=("Fontaines du Sahel",))),
    ("Eau Vive (formerly known as Sahel Wells)", Parts("Eau Vive", aliases=("Sahel Wells",))),
    ("Movimiento Alba, antes Frente Unido", Parts("Movimiento Alba", aliases=("Frente Unido",))),
    # who signs for it
    (
        "Foro Claro – Perú – Lic. Ana Roca, directora",
        Parts("Foro Claro", place="Perú", role="Lic. Ana Roca, directora"),
    ),
    ("Centro Texas Sur (CTS)//South Texas Center", Parts("Centro Texas Sur", "CTS", aliases=("South Texas Center",))),
    ("Council of Fishers - Le Conseil des Pêcheurs", Parts("Council of Fishers", aliases=("Le Conseil des Pêcheurs",))),
    ("Casa San Telmo (Puentes de Paz A.C.)", Parts("Casa San Telmo", aliases=("Puentes de Paz",))),
    (
        "Intervoces - Coletivo de Comunicação, Arte e Vida",
        Parts("Intervoces", aliases=("Coletivo de Comunicação, Arte e Vida",)),
    ),
    (
        "Ligue de l'Eau (LDE) / Bond voor Water (BVW)",
        Parts("Ligue de l'Eau", "LDE", aliases=("Bond voor Water (BVW)",)),
    ),
    ("Debtlens / Observatori del Deute (ODD)", Parts("Debtlens", "ODD", aliases=("Observatori del Deute",))),
    ("Red Alba – Red del Alba, Perú, comité sur", Parts("Red Alba", aliases=("Red del Alba, Perú, comité sur",))),
    ("Bund der Gärten (BDG) – Jugend am See", Parts("Bund der Gärten – Jugend am See", "BDG")),
    (
        "Lloguers per a Tothom | Alquileres para Todos",
        Parts("Lloguers per a Tothom", aliases=("Alquileres para Todos",)),
    ),
    ("Lago Vivo / Lake Alliance (LAX)", Parts("Lago Vivo", "LAX", aliases=("Lake Alliance",))),
    ("Secours Catholique-Caritas France", Parts("Secours Catholique", aliases=("Caritas France",))),
    ("Assembleia do Povo (KERU XIRI)", Parts("Assembleia do Povo", aliases=("KERU XIRI",))),
    (
        "Kuwara JDA - Juventude, Desenvolvimento e Água",
        Parts("Kuwara JDA", aliases=("Juventude, Desenvolvimento e Água",)),
    ),
    # notes and parents
    ("Confédération rurale, membre de Via Verte", Parts("Confédération rurale", role="membre de Via Verte")),
    ("Cáritas Serrana – Regional Norte II", Parts("Cáritas Serrana – Regional Norte II")),
    (
        "ICC International Custody Coalition (Observadoras)",
        Parts("International Custody Coalition", "ICC", role="Observadoras"),
    ),
    ("FEAX Brasil (representando 23 organizações)", Parts("FEAX Brasil", role="representando 23 organizações")),
    ("Centro de Apoio da Roça, CAR / FLW", Parts("Centro de Apoio da Roça", "CAR", role="FLW")),
    (
        "Núcleo de Pesquisa em Participação, NUPEP UNIXAMZ",
        Parts("Núcleo de Pesquisa em Participação", "NUPEP", role="UNIXAMZ"),
    ),
    ("Médicos por la Vida (Capítulo Puebla)", Parts("Médicos por la Vida", role="Capítulo Puebla")),
    ("Instituto de Derechos – Universidad de Macondo", Parts("Instituto de Derechos", role="Universidad de Macondo")),
    ("Unie der Boeren, onderdeel van Via Verde", Parts("Unie der Boeren", role="onderdeel van Via Verde")),
    ("Observatório da Seca - da UFG", Parts("Observatório da Seca", role="da UFG")),
    (
        "GEPA/UFXX (Grupo de Estudos e Pesquisas da Água)",
        Parts("Grupo de Estudos e Pesquisas da Água", "GEPA", role="UFXX"),
    ),
    ("River Wardens Alliance*", Parts("River Wardens Alliance")),
]


@pytest.mark.parametrize("text", WHOLE)
def test_names_with_separators_of_their_own_stay_whole(text: str) -> None:
    parts = read_organization(text)
    assert (parts.name, parts.legal_form, parts.aliases, parts.place, parts.role) == (text, None, (), None, None)


@pytest.mark.parametrize(("text", "parts"), READ)
def test_parts_of_a_body(text: str, parts: Parts) -> None:
    assert read_organization(text) == parts
