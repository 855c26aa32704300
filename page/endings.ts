// Headings and lead-ins behind which other articles, comments or the house's own matters follow, in the languages the catalogue knows best.
const ENDING = new RegExp(`^(?:${[
  '(?:you (?:may|might) also|read (?:also|more|next)|see also|related|recommended|more (?:from|on|stories|news|like)|most (?:read|popular)|popular|trending|latest|up next|don.t miss|keep reading|'
    + 'about the author|about us|share (?:this|on)|leave a (?:comment|reply)|comments?\\b|\\d+ (?:comments|responses|replies)|tags?:|filed under|sign up|subscribe|newsletter|frequently asked)',
  '(?:czytaj|przeczytaj|zobacz|polecamy|polecane|powiązane|podobne|najnowsze|najpopularniejsze|więcej (?:na|o|w)|komentarze|skomentuj|udostępnij|tagi|o autorze|zapisz się)',
  '(?:lesen sie|mehr (?:zum|zu|von|aus)|weitere|das könnte|auch interessant|meistgelesen|ähnliche|verwandte|kommentare|zum thema|newsletter|teilen|schlagwörter)',
  '(?:à lire|lire aussi|voir aussi|sur le même|articles? (?:liés|similaires)|les plus lus|commentaires?|partager|à propos de l)',
  '(?:lea también|lee también|te puede|ver también|más (?:noticias|sobre|leídas|información)|noticias relacionadas|relacionad|comentarios|comparte|etiquetas)',
  '(?:leggi anche|potrebbe|articoli correlati|più letti|commenti|leia (?:também|mais)|veja também|mais lidas|comentários|lees ook|meer over|reacties)',
  '(?:čtěte|přečtěte|související|mohlo by|diskuse|prečítajte|súvisiace|läs (?:också|mer)|les også|læs også|lue myös|olvassa el|citește și|ilgili|bunlar da)',
  '(?:читайте|смотрите также|по теме|похожие|комментари|поделиться|другие новости|дивіться також|схожі|коментарі|прочетете|свързани|اقرأ|مواضيع|بیشتر بخوانید|مطالب مرتبط)',
  '(?:関連|あわせて|おすすめ|人気|コメント|相关|推荐|延伸阅读|热门|相關|延伸閱讀|관련|추천|댓글|많이 본)',
].join('|')})`, 'iu');

/** Whether a heading or short line says that the article is over. */
export const isEnding = (text: string): boolean => text.length < 80 && ENDING.test(text);
