// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A sentence for each thing that an analyzer is said to do, with all of its terms, as {@link
 * TermsOfText} writes them. After the language: {@code -texts} is the analyzer of texts only,
 * {@code -queries} that of queries only.
 */
class SentencesTest {
  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          be | На з'ездзе, з’ездзе і зʼездзе чакалі сям'ю | _ зʼезд/зʼездг зʼезд/зʼездг _ зʼезд/зʼездг чакал/чакат сямʼя | the three apostrophes are one letter
          be | Аб'ява пра абаяльны абутак | абʼяв _ абаяльн абутак/абутк | an apostrophe is a letter and parts no word
          be | Лёс лесу не залежыць ад лёсу птушкі | лёс лес _ залежат/залежыт _ лёс птушк | ё and е are two letters: fate and forest
          be | Ён прывёз мёд, мядовы пернік і мех | _ прывез/прывезці мед медав пернік _ мех | ё, я and е in one paradigm and in others
          be | Ўчора ва ўніверсітэце, учора каля універсітэта | учар ва універсітэт/універсіт учар _ універсітэт | ў at a word's beginning is у
          be | Аўкцыён і аукцыён, паўза і пауза | авкцыён _ авкцыён павз _ павз | у after a vowel is ў
          be | Мiнcк i Гoмeль злучae чыгyнкa | мінск _ гамел/гамл злуч/злучат чыгунк | Latin letters that look Cyrillic, within words and alone
          be | Бра\u0301ма за\u0301мка зачы\u0301нена | брам замк зачынен/зачыніт | stress marks
          be | Край, свой дом | кра _ дам | й as и with a breve
          be | Біблія\u00ADтэка прапа\u00ADнуе кнігі | бібліятэк прапанават кніг | soft hyphens
          be | Паўднёва-заходні вецер дзьмуў у Брэст-Літоўску | паўднёва-захадн вецер/ветр дзмут _ брэст літавск | a compound is one word, a pair of names two
          be | Паўночна‑ўсходні вецер | паўночна-усхадн вецер/ветр | a hyphen that does not break is a hyphen
          be | Вецер – з поўначы — ціхі | вецер/ветр _ павнач/павныт ціх | dashes part words
          be-texts | Паўднёва-заходні вецер у Брэст-Літоўску | паўднёва-захадн/павднев/захадн вецер/ветр _ брэст літавск | in a text a compound has its parts beside it
          be-queries | Паўднёва-заходні вецер у Брэст-Літоўску | паўднёва-захадн вецер/ветр _ брэст літавск | in a query only the whole is asked for
          be | Сьнег і плян у Эўропе, мэтад дыплямата | снег _ план _ еврап метад дыплемат/дыпламат | taraškievica
          be | Снег і план у Еўропе, метад дыпламата | снег _ план _ еврап метад дыпламат | the same in the official norm
          be | Зьмена ў клюбе: пытаньне, жыцьцё, судзьдзя | змен _ клуб пытанн жыцт суддзя | the soft signs of taraškievica
          be | Змена ў клубе: пытанне, жыццё, суддзя | змен _ клуб пытанн жыцт суддзя | the same in the official norm
          be | Ґанак і ганак, філязофія і філасофія | ганак/ганк _ ганак/ганк філасафі _ філасафі | the plosive ґ, soft л and hard з in loanwords
          be | Менеджэр прынёс прынтэр | менеджар прынес/прынесці прынтар | the rules of 1959: -эр without stress
          be | Менеджар прынёс прынтар | менеджар/менеджр прынес/прынесці прынтар/прынтр | those of 2008: -ар, which may also hold a fleeting vowel
          be | Śnieh lažyć na vulicy, jaho bačać usie | снег лежат/лажат/лежыт/лажыт _ вуліц/вулік _ бачат/бачыт _ | Łacinka
          be | Снег ляжыць на вуліцы, яго бачаць усе | снег лежат/лажат/лежыт/лажыт _ вуліц/вулік _ бачат/бачыт _ | the same in Cyrillic
          be | Wiosna pryjšła ŭ szeraje miesta | весн прыйшл/прыйсці _ шэр/шэрат мест | the Łacinka of the first newspapers: w, sz
          be | Часопіс Naša слова пра kino | часапіс _ слов _ kino | a marked word is Łacinka, another is left alone
          be | Яны былі не там, дзе мы, але і не тут | _ _ _ _ _ _ _ _ _ _ | nothing but stop words
          be | Моладзь ганарылася моладдзю, як соль соллю | молад/маладзіт ганарытся молад/моладд _ сал сал/салл | the third declension's long consonant
          be | Чытаю пра чытачоў і чытанне | чыт/чытат _ чытач/чытачав/чытачат _ чытанн | a verb, its doer and its deed stay apart
          be | Прэзідэнт у 2020 годзе меў 80,1 % | прэзідэнт _ 2020 год мець 80,1 | numbers stay
          """)
  void belarusian(String analyzer, String sentence, String terms, String why) throws IOException {
    assertTerms(analyzer, sentence, terms, why);
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ru | Ёжик нёс ёлку, ежик нес елку | ежик нести елка ежик нести елка | ё is е
          ru | Книгами торговали там, где книг не читали | книга торговать _ _ книга _ читать | each form becomes its lemma
          ru | Людей кормили хлебом лучше, чем дома | человек кормить хлеб лучше/хороший/хорошо _ дома/дом | lemmas of other roots
          ru | Міръ и миръ, хлѣбъ и хлеб | мир/миро _ мир/миро хлеб _ хлеб | the spelling before 1918
          ru | Кніга и книга | кніга _ книга | і is no Russian letter
          ru-texts | Газета «Наша ніва» писала о мире | газета _ ніва писать _ мир/миро | nor in a Russian text before a consonant
          ru-texts | Россія и исторія всего міра | россия _ история _ мир/миро | in old print before a vowel and in the word for world
          ru-queries | Россія и исторія всего міра | россі _ исторі _ міра | a word asked for may be Ukrainian
          ru-queries | Исторіи и Россіею о хлѣбныхъ мірахъ | исторі _ россі _ хлебный мир/миро | ѣ and ъ at the end make it surely old
          ru | Под'езд и под’езда, кар'ера | подъезд _ подъезд карʼер | the apostrophe of the 1920s
          ru | Минск и Mинcк, гoрод и город | минск _ минск город _ город | Latin letters that look Cyrillic
          ru | Зам\u00ADок и за\u0301мок | замок/замокнуть _ замок/замокнуть | a soft hyphen and a stress mark
          ru | Северо-западный ветер, поезд Минск-Гомель | северо-западный ветер поезд минск гомель | a compound is one word, a pair of names two
          ru-texts | Северо-западный ветер, поезд Минск-Гомель | северо-западный/северо/западный ветер поезд минск гомель | in a text a compound has its parts beside it
          ru-queries | Северо-западный ветер, поезд Минск-Гомель | северо-западный ветер поезд минск гомель | in a query only the whole is asked for
          ru | Он и она там, но с ними | _ _ _ _ _ _ _ | nothing but stop words
          """)
  void russian(String analyzer, String sentence, String terms, String why) throws IOException {
    assertTerms(analyzer, sentence, terms, why);
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          en | Cafés and a naïve waiter at the cafe in Mahilioŭ | cafe _ _ naive waiter _ _ cafe _ mahilioŭ | accents go where that makes an English word
          en | The printers were printing the printed books | _ printer be printing/print _ printed/print book | lemmas, and a participle that is also a word
          en | Mice ran; geese flew; the women went home | mouse run goose fly _ woman go home | irregular forms
          en | Colour of the harbour, color of the harbor | color _ _ harbor color _ _ harbor | British and American spelling
          en | The poet re-opened a co-operative | _ poet reopen _ cooperative | a prefix with a hyphen
          en-texts | The well-known poet left London-based friends | _ well-known/well/known/know poet left/leave london base friend | in a text a compound has its parts beside it
          en-queries | The well-known poet left London-based friends | _ well-known poet left/leave london base friend | in a query only the whole is asked for
          en | The goverment recieved a letter | _ goverment/government recieved/receive _ letter | in a text what was meant is beside a slip
          en-queries | The goverment recieved a letter | _ goverment recieved _ letter | in a query slips stay
          en | Brodsky's poem isn’t what they'd read | brodsky poem be _ what _ will read | possessive and contractions
          en | Prаgue and Lоndоn | prague _ london | Cyrillic letters that look Latin
          en | The soft\u00ADware of a wo\u0301rd | _ software _ _ word | a soft hyphen and a stress mark
          en | It is not for him or with the | _ be _ _ _ _ _ _ | auxiliaries stay, other stop words go
          uk | Книгами в'язня, в’язень | книга в'язень в'язень | Ukrainian: lemmas and apostrophes
          und | Être naïve à Łódź | etre naive a lodz | other languages: marks go
          """)
  void englishAndOthers(String analyzer, String sentence, String terms, String why)
      throws IOException {
    assertTerms(analyzer, sentence, terms, why);
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          written | Сьнегам і снегам не снег | сьнегам і снегам не снег | every form and orthography is a word of its own
          written | Лёс і лес, ЛЁС і Лес | лёс і лес лёс і лес | ё is no е; capitals are small
          written | Ўвечары і ўвечары, наўкола | увечары і увечары наўкола | ў at a word's beginning is у, elsewhere not
          written | Сям'я, сям’я і сямʼя | сямʼя сямʼя і сямʼя | the three apostrophes are one letter
          written | Мiнск, за\u0301мак, біблія\u00ADтэка | мінск замак бібліятэка | look-alikes, stress marks, soft hyphens
          written | Śnieh na vulicy | śnieh na vulicy | Łacinka stays as it is
          written | Паўднёва-заходні вецер | паўднёва заходні вецер | a hyphen parts words
          written | Skaryna's and Skaryna’s books | skaryna and skaryna books | the possessive goes, the plural stays
          written-ru | Её ёлки, ее елки | ее елки ее елки | ё is е
          written-ru | Міръ и хлѣбъ | мир и хлеб | the spelling before 1918
          written-ru | Книги, книгами и книг | книги книгами и книг | every form is a word of its own
          """)
  void wordsAsWritten(String analyzer, String sentence, String terms, String why)
      throws IOException {
    assertTerms(analyzer, sentence, terms, why);
  }

  private static void assertTerms(String name, String sentence, String terms, String why)
      throws IOException {
    try (Analyzer analyzer = TermsOfText.analyzer(name)) {
      assertThat(TermsOfText.ofSentence(analyzer, sentence)).as(why).isEqualTo(terms);
    }
  }
}
