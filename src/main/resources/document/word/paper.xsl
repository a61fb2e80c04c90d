<?xml version="1.0" encoding="UTF-8"?>
<!-- a filled Word document as a page for the PDF printer: what the official layout needs, and no more -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    xmlns:rel="http://schemas.openxmlformats.org/package/2006/relationships"
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    exclude-result-prefixes="w r rel a wp">
  <xsl:output method="xml" omit-xml-declaration="yes" encoding="UTF-8"/>

  <xsl:variable name="document" select="/parts/part[@name='word/document.xml']/w:document"/>
  <xsl:variable name="styles" select="/parts/part[@name='word/styles.xml']/w:styles/w:style"/>
  <xsl:variable name="settings" select="/parts/part[@name='word/settings.xml']/w:settings"/>
  <xsl:variable name="targets" select="/parts/part[@name='word/_rels/document.xml.rels']/rel:Relationships/rel:Relationship"/>
  <xsl:variable name="section" select="$document/w:body/w:sectPr"/>
  <xsl:key name="style" match="w:style" use="@w:styleId"/>

  <xsl:template match="/">
    <html lang="zh-CN">
      <head>
        <title><xsl:value-of select="normalize-space($document/w:body/w:p[1])"/></title>
        <style><xsl:call-template name="sheet"/></style>
      </head>
      <body>
        <xsl:apply-templates select="$section/w:headerReference | $section/w:footerReference"/>
        <xsl:apply-templates select="$document/w:body/*"/>
      </body>
    </html>
  </xsl:template>

  <!-- the sheet -->

  <xsl:template name="sheet">
    <xsl:variable name="size" select="$section/w:pgSz"/>
    <xsl:variable name="margin" select="$section/w:pgMar"/>
    <xsl:variable name="border" select="$section/w:pgBorders/w:top[@w:val != 'none' and @w:val != 'nil']"/>
    <xsl:variable name="line" select="number(concat('0', $border/@w:sz)) div 8"/>
    <xsl:variable name="space" select="number(concat('0', $border/@w:space))"/>
    <xsl:variable name="edge" select="$section/w:pgBorders/@w:offsetFrom = 'page'"/>
    <xsl:text>* { font-family: Song; font-weight: normal; font-style: normal; }
      @page { size: </xsl:text>
    <xsl:value-of select="concat($size/@w:w div 20, 'pt ', $size/@w:h div 20, 'pt; ')"/>
    <xsl:for-each select="$margin/@w:top | $margin/@w:right | $margin/@w:bottom | $margin/@w:left">
      <xsl:choose>
        <xsl:when test="$border and $edge"><xsl:value-of select="concat('margin-', local-name(), ': ', $space, 'pt; padding-', local-name(), ': ', . div 20 - $space - $line, 'pt; ')"/></xsl:when>
        <xsl:when test="$border"><xsl:value-of select="concat('margin-', local-name(), ': ', . div 20 - $space - $line, 'pt; padding-', local-name(), ': ', $space, 'pt; ')"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="concat('margin-', local-name(), ': ', . div 20, 'pt; ')"/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
    <xsl:if test="$border">
      <xsl:value-of select="concat('border: ', $line, 'pt ')"/>
      <xsl:choose>
        <xsl:when test="$border/@w:val = 'single'">solid </xsl:when>
        <xsl:otherwise>double </xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="colour"><xsl:with-param name="value" select="$border/@w:color"/></xsl:call-template>
      <xsl:text>;</xsl:text>
    </xsl:if>
    <xsl:text>}
      body { margin: 0; word-wrap: break-word; font-size: </xsl:text>
    <xsl:value-of select="concat(/parts/part/w:styles/w:docDefaults//w:rPr/w:sz/@w:val div 2, 'pt; }')"/>
    <xsl:text>
      p { margin: 0; line-height: 1.3; }
      table { border-collapse: collapse; -fs-table-paginate: paginate; }
      tr { page-break-inside: avoid; }
      td { padding: 3pt 5.4pt; vertical-align: top; }
      .page:before { content: counter(page); }
      .pages:before { content: counter(pages); }
      .break { page-break-before: always; height: 0; }
    </xsl:text>
    <xsl:apply-templates select="$section/w:headerReference | $section/w:footerReference" mode="edge"/>
    <xsl:apply-templates select="$styles[not(w:basedOn)]" mode="rule"/>
  </xsl:template>

  <!-- a style holds for all that are based on it, and comes before them -->
  <xsl:template match="w:style" mode="rule">
    <xsl:if test="w:pPr or w:rPr">
      <xsl:apply-templates select="." mode="selectors"/>
      <xsl:text>{ </xsl:text>
      <xsl:apply-templates select="w:pPr/* | w:rPr/*" mode="css"/>
      <xsl:text>}
      </xsl:text>
    </xsl:if>
    <xsl:variable name="id" select="@w:styleId"/>
    <xsl:apply-templates select="$styles[w:basedOn/@w:val = $id]" mode="rule"/>
  </xsl:template>

  <xsl:template match="w:style" mode="selectors">
    <xsl:variable name="id" select="@w:styleId"/>
    <xsl:text>.</xsl:text><xsl:apply-templates select="." mode="class"/>
    <xsl:for-each select="$styles[w:basedOn/@w:val = $id]">
      <xsl:text>, </xsl:text><xsl:apply-templates select="." mode="selectors"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="w:style" mode="class">
    <xsl:value-of select="concat('s', count(preceding-sibling::w:style))"/>
  </xsl:template>

  <!-- headers and footers run along the edge of every page -->

  <xsl:template match="w:headerReference | w:footerReference" mode="edge">
    <xsl:variable name="even" select="$settings/w:evenAndOddHeaders[not(@w:val = '0' or @w:val = 'false')]"/>
    <xsl:variable name="first" select="$section/w:titlePg[not(@w:val = '0' or @w:val = 'false')]"/>
    <xsl:if test="@w:type = 'default' or (@w:type = 'even' and $even) or (@w:type = 'first' and $first)">
      <xsl:text>@page </xsl:text>
      <xsl:choose>
        <xsl:when test="@w:type = 'even'">:left</xsl:when>
        <xsl:when test="@w:type = 'first'">:first</xsl:when>
        <xsl:when test="$even">:right</xsl:when>
      </xsl:choose>
      <xsl:choose>
        <xsl:when test="self::w:footerReference">
          <xsl:value-of select="concat(' { @bottom-center { vertical-align: bottom; padding-bottom: ', $section/w:pgMar/@w:footer div 20, 'pt; ')"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="concat(' { @top-center { vertical-align: top; padding-top: ', $section/w:pgMar/@w:header div 20, 'pt; ')"/>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:value-of select="concat('content: element(', local-name(), @w:type, '); } }&#10;')"/>
      <xsl:value-of select="concat('.', local-name(), @w:type, ' { position: running(', local-name(), @w:type, '); }&#10;')"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="w:headerReference | w:footerReference">
    <xsl:variable name="id" select="@r:id"/>
    <xsl:variable name="name" select="concat('word/', $targets[@Id = $id]/@Target)"/>
    <div class="{local-name()}{@w:type}">
      <xsl:apply-templates select="/parts/part[@name = $name]/*/*"/>
    </div>
  </xsl:template>

  <!-- text -->

  <xsl:template match="w:p">
    <xsl:variable name="style" select="w:pPr/w:pStyle/@w:val"/>
    <xsl:if test="w:r/w:br[@w:type = 'page'] and not(w:r/w:t)"><div class="break"/></xsl:if>
    <p>
      <xsl:attribute name="class">
        <xsl:choose>
          <xsl:when test="$styles[@w:styleId = $style]"><xsl:apply-templates select="$styles[@w:styleId = $style][1]" mode="class"/></xsl:when>
          <xsl:otherwise><xsl:apply-templates select="$styles[@w:type = 'paragraph' and @w:default = '1'][1]" mode="class"/></xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
      <xsl:attribute name="style"><xsl:apply-templates select="w:pPr/*" mode="css"/></xsl:attribute>
      <xsl:apply-templates select="w:r | w:hyperlink | w:ins | w:smartTag | w:sdt | w:fldSimple"/>
      <xsl:if test="not(.//w:t | .//w:drawing)">&#160;</xsl:if>
    </p>
  </xsl:template>

  <!-- a line may break where a span ends, even before a full stop: no span without need -->
  <xsl:template match="w:r">
    <xsl:variable name="class"><xsl:apply-templates select="$styles[@w:styleId = current()/w:rPr/w:rStyle/@w:val][1]" mode="class"/></xsl:variable>
    <xsl:variable name="style"><xsl:apply-templates select="w:rPr/*" mode="css"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="concat($class, $style) != ''">
        <span class="{$class}" style="{$style}"><xsl:apply-templates select="*"/></span>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates select="*"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="w:hyperlink | w:ins | w:smartTag | w:sdt | w:sdtContent"><xsl:apply-templates select="*"/></xsl:template>

  <!-- inside a field that counts pages only the counter is shown -->
  <xsl:template match="w:t">
    <xsl:variable name="paragraph" select="generate-id(ancestor::w:p[1])"/>
    <xsl:variable name="marks" select="preceding::w:fldChar[generate-id(ancestor::w:p[1]) = $paragraph]"/>
    <xsl:variable name="open" select="count($marks[@w:fldCharType = 'begin']) > count($marks[@w:fldCharType = 'end'])"/>
    <xsl:variable name="code" select="preceding::w:instrText[generate-id(ancestor::w:p[1]) = $paragraph][1]"/>
    <xsl:if test="not($open and contains($code, 'PAGE'))"><xsl:value-of select="."/></xsl:if>
  </xsl:template>

  <xsl:template match="w:instrText | w:fldSimple">
    <xsl:variable name="code" select="concat(self::w:instrText, @w:instr)"/>
    <xsl:choose>
      <xsl:when test="contains($code, 'NUMPAGES')"><span class="pages"/></xsl:when>
      <xsl:when test="contains($code, 'PAGE')"><span class="page"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates select="w:r"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="w:tab"><xsl:text>&#12288;&#12288;</xsl:text></xsl:template>
  <xsl:template match="w:noBreakHyphen">-</xsl:template>
  <xsl:template match="w:br | w:cr"><xsl:if test="not(@w:type = 'page')"><br/></xsl:if></xsl:template>

  <xsl:template match="w:drawing">
    <xsl:variable name="picture" select="$targets[@Id = current()//a:blip/@r:embed]/@Target"/>
    <xsl:variable name="size" select="wp:inline/wp:extent"/>
    <xsl:for-each select="/parts/picture[@name = concat('word/', $picture)]">
      <img src="data:{@type};base64,{.}" style="width: {$size/@cx div 12700}pt; height: {$size/@cy div 12700}pt" alt=""/>
    </xsl:for-each>
  </xsl:template>

  <!-- tables -->

  <xsl:template match="w:tbl">
    <xsl:variable name="style" select="$styles[@w:styleId = current()/w:tblPr/w:tblStyle/@w:val]"/>
    <xsl:variable name="own" select="w:tblPr/w:tblBorders"/>
    <xsl:variable name="borders" select="$own | $style[not($own)]/w:tblPr/w:tblBorders"/>
    <xsl:variable name="lines" select="$borders/*[@w:val != 'none' and @w:val != 'nil']"/>
    <table>
      <xsl:attribute name="style">
        <xsl:value-of select="concat('width: ', sum(w:tblGrid/w:gridCol/@w:w) div 20, 'pt; ')"/>
        <xsl:if test="w:tblPr/w:jc/@w:val = 'center'">margin-left: auto; margin-right: auto;</xsl:if>
      </xsl:attribute>
      <colgroup><xsl:for-each select="w:tblGrid/w:gridCol"><col style="width: {@w:w div 20}pt"/></xsl:for-each></colgroup>
      <xsl:if test="w:tr[w:trPr/w:tblHeader]">
        <thead><xsl:apply-templates select="w:tr[w:trPr/w:tblHeader]"><xsl:with-param name="lines" select="$lines"/></xsl:apply-templates></thead>
      </xsl:if>
      <tbody><xsl:apply-templates select="w:tr[not(w:trPr/w:tblHeader)]"><xsl:with-param name="lines" select="$lines"/></xsl:apply-templates></tbody>
    </table>
  </xsl:template>

  <xsl:template match="w:tr">
    <xsl:param name="lines"/>
    <tr>
      <xsl:if test="w:trPr/w:trHeight"><xsl:attribute name="style"><xsl:value-of select="concat('height: ', w:trPr/w:trHeight/@w:val div 20, 'pt')"/></xsl:attribute></xsl:if>
      <xsl:apply-templates select="w:tc"><xsl:with-param name="lines" select="$lines"/></xsl:apply-templates>
    </tr>
  </xsl:template>

  <xsl:template match="w:tc">
    <xsl:param name="lines"/>
    <td>
      <xsl:if test="w:tcPr/w:gridSpan"><xsl:attribute name="colspan"><xsl:value-of select="number(w:tcPr/w:gridSpan/@w:val)"/></xsl:attribute></xsl:if>
      <xsl:attribute name="style">
        <xsl:if test="$lines"><xsl:value-of select="concat('border: ', $lines[1]/@w:sz div 8, 'pt solid #000; ')"/></xsl:if>
        <xsl:choose>
          <xsl:when test="w:tcPr/w:vAlign/@w:val = 'center'">vertical-align: middle; </xsl:when>
          <xsl:when test="w:tcPr/w:vAlign/@w:val = 'bottom'">vertical-align: bottom; </xsl:when>
        </xsl:choose>
        <xsl:if test="string-length(w:tcPr/w:shd/@w:fill) = 6">
          <xsl:text>background-color: </xsl:text>
          <xsl:call-template name="colour"><xsl:with-param name="value" select="w:tcPr/w:shd/@w:fill"/></xsl:call-template>
        </xsl:if>
      </xsl:attribute>
      <xsl:apply-templates select="w:p | w:tbl"/>
    </td>
  </xsl:template>

  <!-- properties of Word as properties of a page; only numbers and colours of the file pass -->

  <xsl:template match="*" mode="css"/>

  <xsl:template match="w:jc" mode="css">
    <xsl:text>text-align: </xsl:text>
    <xsl:choose>
      <xsl:when test="@w:val = 'center'">center</xsl:when>
      <xsl:when test="@w:val = 'right' or @w:val = 'end'">right</xsl:when>
      <xsl:when test="@w:val = 'both' or @w:val = 'distribute'">justify</xsl:when>
      <xsl:otherwise>left</xsl:otherwise>
    </xsl:choose>
    <xsl:text>; </xsl:text>
  </xsl:template>

  <xsl:template match="w:ind" mode="css">
    <xsl:call-template name="length"><xsl:with-param name="name" select="'text-indent'"/><xsl:with-param name="chars" select="@w:firstLineChars"/><xsl:with-param name="twips" select="@w:firstLine"/></xsl:call-template>
    <xsl:call-template name="length"><xsl:with-param name="name" select="'text-indent'"/><xsl:with-param name="chars" select="-@w:hangingChars"/><xsl:with-param name="twips" select="-@w:hanging"/></xsl:call-template>
    <xsl:call-template name="length"><xsl:with-param name="name" select="'margin-left'"/><xsl:with-param name="chars" select="@w:leftChars | @w:startChars"/><xsl:with-param name="twips" select="@w:left | @w:start"/></xsl:call-template>
    <xsl:call-template name="length"><xsl:with-param name="name" select="'margin-right'"/><xsl:with-param name="chars" select="@w:rightChars | @w:endChars"/><xsl:with-param name="twips" select="@w:right | @w:end"/></xsl:call-template>
  </xsl:template>

  <xsl:template name="length">
    <xsl:param name="name"/>
    <xsl:param name="chars"/>
    <xsl:param name="twips"/>
    <xsl:choose>
      <xsl:when test="number($chars) &lt; 0 or number($chars) > 0"><xsl:value-of select="concat($name, ': ', $chars div 100, 'em; ')"/></xsl:when>
      <xsl:when test="number($twips) = number($twips)"><xsl:value-of select="concat($name, ': ', $twips div 20, 'pt; ')"/></xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="w:pPr/w:spacing" mode="css">
    <xsl:if test="@w:before"><xsl:value-of select="concat('margin-top: ', @w:before div 20, 'pt; ')"/></xsl:if>
    <xsl:if test="@w:after"><xsl:value-of select="concat('margin-bottom: ', @w:after div 20, 'pt; ')"/></xsl:if>
    <xsl:choose>
      <xsl:when test="@w:line and (@w:lineRule = 'exact' or @w:lineRule = 'atLeast')"><xsl:value-of select="concat('line-height: ', @w:line div 20, 'pt; ')"/></xsl:when>
      <xsl:when test="@w:line"><xsl:value-of select="concat('line-height: ', @w:line div 240 * 1.3, '; ')"/></xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="w:keepNext" mode="css">page-break-after: avoid; </xsl:template>
  <xsl:template match="w:keepLines" mode="css">page-break-inside: avoid; </xsl:template>
  <xsl:template match="w:pageBreakBefore" mode="css">page-break-before: always; </xsl:template>
  <xsl:template match="w:keepNext[@w:val='0'] | w:keepLines[@w:val='0'] | w:pageBreakBefore[@w:val='0']" mode="css"/>
  <xsl:template match="w:sz" mode="css"><xsl:value-of select="concat('font-size: ', @w:val div 2, 'pt; ')"/></xsl:template>
  <xsl:template match="w:u[@w:val != 'none']" mode="css">text-decoration: underline; </xsl:template>
  <xsl:template match="w:vanish[not(@w:val = '0')]" mode="css">display: none; </xsl:template>

  <xsl:template match="w:rPr/w:spacing" mode="css"><xsl:value-of select="concat('letter-spacing: ', @w:val div 20, 'pt; ')"/></xsl:template>

  <xsl:template match="w:color" mode="css">
    <xsl:text>color: </xsl:text>
    <xsl:call-template name="colour"><xsl:with-param name="value" select="@w:val"/></xsl:call-template>
    <xsl:text>; </xsl:text>
  </xsl:template>

  <xsl:template name="colour">
    <xsl:param name="value"/>
    <xsl:choose>
      <xsl:when test="string-length($value) = 6 and translate($value, '0123456789ABCDEFabcdef', '') = ''"><xsl:value-of select="concat('#', $value)"/></xsl:when>
      <xsl:otherwise>#000000</xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
