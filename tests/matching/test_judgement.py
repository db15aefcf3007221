"""What two entries are to a careful reader: different, in doubt, or the same."""

from __future__ import annotations

import pytest

from signclean.matching import compare
from signclean.matching.spots import BY_LEGAL_FORM
from signclean.model import Evidence, Mention
from tests.matching.judged import check
from tests.matching.mentions import make_mention as o
from tests.matching.mentions import make_person as p

DIFFERENT = [
    (o("Tidal Futures Cymru"), o("Scottish Tidal Futures")),
    # one letter off, and nothing else that tells one body
    (o("Fundación Norte"), o("Fundación Corte")),
    (o("Sencura"), o("Cencura")),
    (o("Sencura", legal_form="Inc."), o("Cencura", legal_form="GmbH")),
    # numbers, however they are written
    (o("Seventh Street Choir"), o("Eighth Street Choir")),
    (o("Brigade Forty-Four"), o("Brigade 45")),
    (o("Caravana de Madres II"), o("Caravana de Madres Tercera")),
    # a place, a number or a region word sets siblings apart
    (o("Red de Abogadas del Norte", place="Honduras"), o("Red de Abogadas del Norte", place="Paraguay")),
    (o("Doctors for the Poor Kenya"), o("Doctors for the Poor Uganda")),
    (o("Movimiento Campesino de Oaxaca"), o("Movimiento Campesino de Chiapas")),
    (o("Bakers Union Local 12"), o("Bakers Union Local 21")),
    (o("Sindicato Textil N° 4 de Puebla"), o("Sindicato Textil N° 5 de Puebla")),
    (o("Caravana de Madres II"), o("Caravana de Madres III")),
    (o("Open Rivers International"), o("Open Rivers Norway")),
    (o("Open Rivers International"), o("Open Rivers National")),
    (o("Red Fluvial", acronym="RF - SUR"), o("Red Fluvial", place="Chile")),
    (o("Consejo Laical"), o("Consejo Laical – Regional Sur")),
    (o("Internationale Bauernliga Deutschland"), o("Bauernliga Hannover")),
    (o("Gente de Rio Deutschland"), o("Gente de Rio Hannover")),
    (o("Asamblea Permanente Obrera de Bolivia", acronym="APOB"), o("Asamblea Permanente Obrera", place="Argentina")),
    (o("Tidal Futures Scotland"), o("Tidal Futures Wales")),
    (o("Fórum da Serra Ocidental"), o("Fórum da Serra Oriental")),
    (o("Tidal Futures", place="Scotland"), o("Tidal Futures", place="Wales")),
    # two landscapes of one state
    (o("Amics de Mallorca"), o("Amics de Menorca")),
    (o("Moorbund Ostfriesland"), o("Moorbund Lüneburger Heide")),
    (o("Unidos Northern Ireland"), o("Unidos Cymru Wales")),
    # a content word against another
    (o("Associação Brasileira de Botânica", acronym="ABB"), o("Associação Brasileira de Biologia", acronym="ABB")),
    (o("Human Rights Watchers"), o("Human Rights Defense Lawyers")),
    (o("Trade Fairness Network"), o("Tax Fairness Network")),
    # common words in another language, and a sort of body that one alone tells
    (o("Justicia Social"), o("Social Justice Foundation")),
    (o("Derecho Humano"), o("Association for Human Rights")),
    (o("Derechos Humanos"), o("Human Rights Foundation")),
    (o("Droits des Femmes"), o("Women's Rights Network")),
    (o("Educação Popular"), o("Fundación Educación Popular")),
    (o("Instituto de Defensa Civil", acronym="IDC"), o("Instituto de Defensa Civil del Agua", acronym="IDCA")),
    # a part, an offshoot
    (o("Universidad de la Costa"), o("Centro de Derechos Humanos de la Universidad de la Costa")),
    (o("Universidad de la Costa"), o("Federación de Estudiantes de la Universidad de la Costa")),
    (o("Baumann-Universität Kassel"), o("AStA der Baumann-Universität Kassel")),
    (o("Merrill University"), o("Merrill University Law Clinic")),
    (o("Grünbund"), o("Grünbund-Jugend")),
    (o("Confédération Rurale"), o("Les Ami·e·s de la Confédération Rurale")),
    # `National` against `Regional`, wherever both sit
    (o("Equipo Nacional de Asilo", place="Tarija"), o("Equipo Regional de Asilo", place="Tarija")),
    # a note names a chapter
    (o("Pastoral Operária da Serra"), o("Pastoral Operária da Serra", place="Regional Piauí")),
    (o("Pastoral Operária da Serra", acronym="POS"), o("Pastoral Operária da Serra", role="Regional Sul")),
    # a section of a union is no description of it, nor is a youth or a chapter
    (o("Nordlicht"), o("Nordlicht – Jugend")),
    (o("Vientosur"), o("Vientosur Capítulo Sucre")),
    # second names beside two names in one language that disagree are a place, or a patron
    (o("Proyecto Agua Viva", aliases=("Puerto Claro",)), o("Proyecto Presos Unidos", aliases=("Puerto Claro",))),
    # a legal form of one country, and a place in another
    (o("Ärzte ohne Mauern", legal_form="e.V.", country="DE"), o("Ärzte ohne Mauern", place="Schweiz", country="CH")),
    # a region word in one name alone, before words that agree
    (o("Alliance for Rural Health"), o("Regional Alliance for Rural Health")),
    (o("Movimiento por Comunidades Costeras"), o("Movimiento Regional por Comunidades Costeras")),
    # a land and what is of it in both
    (o("Associação Brasileira de ONGs"), o("Associação Flora Brasil")),
    # a chapter told as such
    (o("Red Internet Libre, Capítulo Panamá"), o("Red Internet Libre, Capítulo Uruguay")),
    (o("Women for Peace League"), o("Women for Peace League US Section")),
    # what each tells of its country
    (o("Nordwind", legal_form="e.V.", country="DE"), o("Nordwind", place="Wien", country="AT")),
    (o("Save the Rivers", country="BE"), o("Save the Rivers", country="CH")),
    # a person is no organization
    (o("Rosa Villalba"), p("Rosa Villalba")),
    (o("Fundación Rosa Villalba"), p("Rosa Villalba")),
    # people
    (p("María Salas"), p("Mario Salinas")),
    (p("Juan A. Torres"), p("Juan B. Torres")),
    (p("Ana Ruiz"), p("Ana Soto")),
]

DOUBT = [
    # for and against
    (o("Village Action Against Plastic Nets"), o("Village Action on Plastic Nets")),
    # letters before a state, where the list tells what they stand for
    (
        o("CORAMI", acronym="CORAMI", aliases=("Organización de Molineras",), country="PY"),
        o("CORAMI", acronym="CORAMI", place="Itapúa", text="CORAMI – Itapúa", country="PY"),
    ),
    # a state beside the name of a body of the whole land, a land before a name that the other has beside it
    (
        o("American Guild of Bakers", country="US"),
        o("American Guild of Bakers", place="Wisconsin", text="American Guild of Bakers - Wisconsin", country="US"),
    ),
    (o("Platform on Debt Fairness", place="Zambia", country="ZM"), o("Zambia Platform on Debt Fairness", country="ZM")),
    # a compound that lacks a part
    (o("Umweltschutzgruppe Vellau"), o("Umweltgruppe Vellau")),
    # both genders, and a place
    (o("Sindicat de Filadores"), o("Sindicat de Filadores i Filadors")),
    # a woman's name and a man's
    (o("Fundación Mario Salas"), o("Fundación María Salas")),
    # one letter off in a short word, or the first of a word
    (o("Cardinal Health of Toledo"), o("Cardinal Wealth of Toledo")),
    (o("Sencura", legal_form="Inc."), o("Cencura", legal_form="Inc.")),
    # two letters off, whatever the country says
    (o("Chilean Railway Constructors Union", country="CL"), o("Chilean Railway Construction Union", country="CL")),
    (o("Liga McKelton de Riego"), o("Liga McKesson de Riego")),
    # a place in the name of one, or right after it
    (o("Coalición Pro Jornaleros", legal_form="A.C."), o("Coalición Pro Jornaleros de Baja California")),
    (o("Vicaría de los Pobres Andinos"), o("Vicaría de los Pobres Andinos de Sicuani")),
    (o("Guardians of the Sea"), o("Guardians of the Sea", place="U.S.", text="Guardians of the Sea U.S.")),
    (o("Global Grain Commons"), o("Global Grain Commons", place="Kenya", text="Global Grain Commons – Kenya")),
    (o("LRB"), o("LRB Île-de-France")),
    (o("Tidal Futures"), o("Tidal Futures Scotland")),
    (o("RAFSU"), o("RAFSU Uganda", legal_form="Ltd")),
    (o("MSL/PR", acronym="MSL/PR"), o("Movimento Serra Livre", acronym="MSL")),
    (o("MSL/MG", acronym="MSL/MG"), o("Movimento Serra Livre", acronym="MSL")),
    (o("ULM", acronym="ULM", place="Minas Gerais"), o("União Lírica", acronym="ULM", country="BR")),
    (o("Alerta Sed", known="BE"), o("Alerta Sed Bélgica")),
    (o("MSL", acronym="MSL", place="PR"), o("Movimento Serra Livre", acronym="MSL", known="BR")),
    # `National` beside letters
    (o("CPX Nacional", country="BR"), o("Conselho Popular de Xingó", acronym="CPX", country="BR")),
    (o("CUT", acronym="CUT"), o("CUT RS")),
    (o("Vientosur"), o("Vientosur Negro")),
    (o("Movimiento Nacional de Deudos", acronym="MONADE"), o("Movimiento Nacional de Deudos", place="Cauca")),
    # an unknown place beside the name against another
    (o("Liga Roja", place="Romeoville"), o("Liga Roja", aliases=("Coquitlam Town",))),
    (o("Sol de Oro", aliases=("Colina Clara",)), o("Sol de Oro", aliases=("Bajo Claro",))),
    # the sort of body differs, whatever the letters and the place say
    (
        o("Fondo de Ríos y Lagos", acronym="FRL"),
        o("Foro de Ríos y Lagos", acronym="FRL"),
    ),
    (
        o("Iniciativa de Comunidades Costeras 218", acronym="ICC", place="Tarija", country="BO"),
        o("Instituto de Comunidades Costeras 218", acronym="ICC", place="Tarija", country="BO"),
    ),
    # letters narrowed down by others
    (o("ECOD-SJ", acronym="ECOD-SJ"), o("Equipo de Cultura y Organización Distrital", acronym="ECOD")),
    # letters before words of their own, where the other entry tells them
    (o("ASK Hulp aan Vluchtelingen"), o("Arnhems Solidair Komitee", acronym="ASK")),
    # two words before which a sort of body stands
    (o("Movimento SOS Marinhas"), o("SOS Marinhas")),
    # letters that agree in two languages because the words do
    (
        o("Alianza por Paz y Reconciliación", acronym="APR"),
        o("Alliance for Peace and Reconciliation", acronym="APR"),
    ),
    # small words left out of a short name
    (o("Associação da Terra Indígena do Xipaya"), o("Associação Terra Indígena Xipaya", acronym="ATIX")),
    # one place in another
    (o("Collectif Z", place="Lausanne"), o("Collectif Z", place="Vaud")),
    (o("Casa Z", place="Getxo", country="ES"), o("Casa Z", place="España", country="ES")),
    # small words of two languages
    (o("Coalición por Jornaleros Andinos"), o("Coalicion for Jornaleros Andinos")),
    # the sort of body differs, or is told by one alone
    (o("Centro de Acción Social Luterana", place="Honduras"), o("Comisión de Acción Social Luterana")),
    (o("Movimiento Pan y Esperanza"), o("Pan y Esperanza")),
    (o("Boise CRR Action Fund"), o("Boise Citizens for River Renewal", acronym="Boise CRR")),
    # one content word more
    (o("Instituto Jaguar"), o("Instituto Jaguar Cerrado")),
    (o("Sindicato dos Pescadores de Tefé"), o("Sindicato dos Pescadores e Pescadoras de Tefé")),
    (o("Eine Welt Laden Mondlicht"), o("Weltladen Mondlicht")),
    (o("Gewässerrat Niedersachsen"), o("Förderverein Niedersächsischer Gewässerrat")),
    (o("Evangelische Frauen Kassel"), o("Ev. Frauen im Stadtverein Kassel")),
    (o("Bunte Welt Netz Hessen"), o("Bunte-Welt-Landesnetzwerk Hessen")),
    # letters that fit, and nobody says so
    (o("CODEPU Ayacucho"), o("Comité de Defensa del Pueblo de Ayacucho")),
    # the same in another language
    (o("Proyecto Salud Rural"), o("Projeto Saúde Rural")),
    (o("Servicio Menonita a Refugiados"), o("Mennonite Refugee Service")),
    (o("Centro de Derechos Humanos"), o("Human Rights Center")),
    (o("Centro de Justicia Social Luterana"), o("Lutheran Center for Social Justice")),
    # people
    (p("Leticia Bravo"), p("Leticia Bravo Chelín")),
    (p("J. Quiroga"), p("Julián Quiroga")),
]

SAME = [
    (o("Mouvement contre le Bruit et la Hâte", acronym="MCBH"), o("MCBH", acronym="MCBH")),
    (o("Médicos sin Muros"), o("Médicos Sin Muros")),
    (o("Marsh Friends Without Fences", acronym="MFWF"), o("The Marsh Friends without Fences")),
    (
        o("Instituto Barro Vivo", place="CE", text="Instituto Barro Vivo (CE)", country="BR"),
        o("Instituto Barro Vivo do Ceará", country="BR"),
    ),
    # numbers in words, as ordinals and in Roman numerals
    (o("First Harbour Choir"), o("1st Harbour Choir")),
    (o("Brigade Forty-Four"), o("Brigade 44")),
    (o("Brigada Siete de Cusco"), o("Brigada 7 de Cusco")),
    (o("Colectivo Primero de Mayo"), o("Colectivo 1º de Mayo")),
    (o("Caravana de Madres III"), o("Caravana de Madres 3")),
    # manners of writing
    (o("Alianza Américas Unidas"), o("ALIANZA AMERICAS UNIDAS")),
    (o("American Peace Service Commitee"), o("American Peace Services Committee")),
    (o("Grupo Sócio-Cultural"), o("Grupo Sociocultural")),
    (o("River Justice"), o("Riverjustice")),
    (o("Information & Development Centre"), o("Information and Development Center")),
    (o("Federação dos Alunos de Agronomia"), o("Federação de Alunos de Agronomia")),
    (o("Kampagne Unser Brot"), o("Unser Brot – Kampagne")),
    (o("Coordination des immigré·e·s de Lyon"), o("Coordination des immigrés de Lyon")),
    (o("Bund der Lehrer*innen Bremen"), o("Bund der Lehrer Bremen")),
    (o("Alto Comisionado: Misión con Migrantes"), o("Alto Comisionado Misión con Migrantes")),
    # short forms
    (o("Northeast Farming Assoc. of Ohio"), o("Northeast Farming Association of Ohio")),
    (o("Natl. Ctr. for Farmworker Health"), o("National Center for Farmworker Health")),
    (o("Univ. Nacional del Altiplano"), o("Universidad Nacional del Altiplano")),
    # articles, legal forms, acronyms
    (o("The Lakes Institute"), o("Lakes Institute", acronym="LI", place="Holland")),
    (o("Sin Muros", legal_form="I.A.P."), o("Sin Muros", legal_form="IAP")),
    (o("Asociación Civil Desarrollo Andino"), o("Asociación Desarrollo Andino")),
    (o("PRODEHUM", acronym="PRODEHUM"), o("Promoción de Derechos Humanos", acronym="Prodehum")),
    (o("Red por la Niñez en México", acronym="REDNIM"), o("REDNIM", acronym="REDNIM")),
    (o("Grupo de Trabalho Costeiro", acronym="Rede GTC"), o("Rede Grupo de Trabalho Costeiro", acronym="GTC")),
    # letters made of the words of another language than one of the names
    (
        o("International Federation for Human Rights", acronym="FIDH"),
        o("Fédération internationale pour les droits humains", acronym="FIDH"),
    ),
    (o("World Peace Organisation"), o("Organisation mondiale pour la paix")),
    # letters of one entry in pieces, or with those of another language
    (o("Comité por la Libre Palabra", acronym="C-Libre"), o("C Libre")),
    (o("Centro de Estudios Populares", acronym="CINEPO/PPP"), o("CINEPO", acronym="CINEPO")),
    # a place and what is of it
    (o("Österreichische Berglandliga"), o("Berglandliga Österreich")),
    (o("Foro Boliviano de Tejedoras"), o("Foro de Tejedoras de Bolivia")),
    # small words left out here and there
    (
        o("Pastoral Office Human Mobility and Liberation Theology Amos Vale"),
        o("Pastoral Office for Human Mobility Liberation Theology Amos Vale"),
    ),
    # a short name and its description
    (o("Vientosur"), o("Vientosur – Cooperación y Desarrollo")),
    (o("Südlicht"), o("Südlicht – Verein für Entwicklungsfragen")),
    (o("Article 91"), o("ARTICLE 91: Global Campaign for Free Speech")),
    (o("Conexas"), o("Conexas Direitos Humanos")),
    (o("EntratePure"), o("Campagna EntratePure")),
    (o("Coletivo Interlutas"), o("Interlutas")),
    (o("Zonnehof"), o("Stichting Zonnehof")),
    (o("REPARA"), o("Repara Trust")),
    # letters and one place, where the list does not say what they stand for
    (o("TULIM Kenya"), o("Tree Users League for Improved Meadows", place="Kenya")),
    # the seat in a column of places
    (
        o("BrückenWerk Nederland", place="Utrecht", column_place="Utrecht", country="NL"),
        o("BrückenWerk Nederland", country="NL"),
    ),
    # a word before the place in both names
    (
        o("Unione Sindacale Libera", acronym="USL Livorno", country="IT"),
        o("USL Federazione di Livorno", country="IT"),
    ),
    (o("Assembly for Coastal Communities Coretta O'Hara"), o("Assembly for Coastal Communities Coretta OHara")),
    (o("Reed Clinic Foundation", legal_form="Inc."), o("Reed Clinic")),
    # a formal word more
    (o("SOS Mata Seca"), o("Fundação SOS Mata Seca")),
    (o("BUZ Landesverband Niedersachsen", legal_form="e.V."), o("BUZ Niedersachsen")),
    (o("Clarity International Deutschland"), o("Clarity Deutschland")),
    (o("School of Rivers", legal_form="Inc.", text="School of Rivers, Inc."), o("School of Rivers")),
    (
        o("School of Rivers Foundation", legal_form="Inc.", text="School of Rivers, Foundation Inc."),
        o("School of Rivers"),
    ),
    # letters behind a place that may be a legal form
    (o("Casa Z", place="El Oro", country="EC"), o("Casa Z", place="El Oro, AC")),
    # a slip in a small word
    (o("Grupo de Trabajo sobre Ríos Andinos"), o("Grupo de Trabajo sobte Ríos Andinos")),
    # a place set apart, or in the name of both
    (o("Servicio Jesuita Andino México"), o("Servicio Jesuita Andino", place="México")),
    (o("Coordinadora Nacional Obrera", place="Perú"), o("Coordinadora Nacional Obrera")),
    (o("Dokters zonder Muren", aliases=("Médecins sans Murs",), country="BE"), o("Médecins sans Murs Belgique")),
    # letters before the country in which a table seats the body
    (o("CILEX Costa Rica"), o("Centro de Información Libre y Expresión", acronym="CILEX", known="CR")),
    # another name
    (o("Centro Texas Sur", aliases=("South Texas Center",)), o("South Texas Center")),
    # people
    (p("Óscar Peña", role="Investigador"), p("Oscar Peña", role="Investigador, Universidad de la Costa")),
    (p("Rosa Neri", role="Presidente do Conselho"), p("Rosa Neri", role="Diretora do Instituto")),
    (p("Ana Soto Vega", role="profesora de historia agraria"), p("Ana Soto", role="profesora de historia agraria")),
]


@pytest.mark.parametrize(("a", "b"), DIFFERENT, ids=lambda m: m.text)
def test_what_must_stay_apart(a: Mention, b: Mention) -> None:
    check(a, b, "different")


@pytest.mark.parametrize(("a", "b"), DOUBT, ids=lambda m: m.text)
def test_what_only_a_person_can_tell(a: Mention, b: Mention) -> None:
    check(a, b, "doubt")


@pytest.mark.parametrize(("a", "b"), SAME, ids=lambda m: m.text)
def test_what_is_one(a: Mention, b: Mention) -> None:
    check(a, b, "same")


LONG = "Jesuit Committee for Housing Rights and Indigenous Peoples Frederick Vale"


@pytest.mark.parametrize(
    ("name", "rule", "expected"),
    [
        ("Ärzte ohne Mauern", BY_LEGAL_FORM, "different"),
        ("Women's International League for Bread", BY_LEGAL_FORM, "different"),
        (LONG, "place set apart", "different"),
        (LONG, BY_LEGAL_FORM, "same"),
    ],
)
def test_a_legal_form_of_another_country_is_borne_by_a_name_of_one_body_alone(
    name: str, rule: str, expected: str
) -> None:
    form = o(name, legal_form="e.V.")._replace(place_evidence=(Evidence(rule, "e.V.", 0.95, "DE"),))
    check(form, o(name, place="Ireland", country="IE"), expected)


def test_the_shared_words_speak_for_it() -> None:
    assert compare(o("Casa Luna"), o("CASA LUNA", 2)).evidence_for == ("both names have 'CASA LUNA'",)
    assert "both names have 'Casa'" in compare(o("Casa Luna"), o("Casa Sol", 2)).evidence_for
    assert compare(o("Casa Luna"), o("Red Sol", 2)).evidence_for == ()
    assert "both names have 'Rosa'" in compare(p("Rosa Luna"), p("Rosa Sol", 2)).evidence_for
